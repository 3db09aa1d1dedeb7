/* global React */
/* React's UMD file has no JSX runtime, which the grid's files need: this one uses createElement. */
React.jsx = React.jsxs = (type, { children, ...properties }, key) => {
  const all = key === undefined ? properties : { ...properties, key };
  if (children === undefined) return React.createElement(type, all);
  return React.createElement(type, all, ...(Array.isArray(children) ? children : [children]));
};
