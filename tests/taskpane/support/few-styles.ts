const { insertRule } = CSSStyleSheet.prototype;

/**
 * To be imported by tests with many queries: jsdom tries each rule on each element that a query considers, and of styles only
 * what hides something matters to one.
 */
CSSStyleSheet.prototype.insertRule = function insert(rule, index) {
  return /display: ?none|visibility: ?hidden/.test(rule) ? insertRule.call(this, rule, index) : 0;
};
