#!/usr/bin/env node
require("../dist/cli/psci.js");
