// A Miniflare plugin that binds the service of Miniflare's own D1 entry worker.
export const plugins = {
  "d1-entry": {
    bindingTypeDescription: "D1's entry worker",
    getBindings: ({ config }) =>
      Object.entries(config.env)
        .filter(([, binding]) => binding.type === "unsafe:d1-entry")
        .map(([name]) => ({ name, service: { name: "d1:db:entry" } })),
    getNodeBindings: () => ({}),
    getServices: () => [],
  },
};
