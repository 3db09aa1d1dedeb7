/* global parent, window */
/* In the pane's frame, before Office.js: the page around it puts its workbook in the place of Excel. */
parent.connectHost(window);
