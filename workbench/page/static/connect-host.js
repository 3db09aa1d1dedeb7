/* global parent, window */
/* Runs in the pane's frame before Office.js: the page around the frame replaces Excel with its workbook. */
parent.connectHost(window);
