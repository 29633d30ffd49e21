package dev.dione.manage;

/** What gets a binding to a database. */
public sealed interface BindingTarget {
  /** A Worker. */
  static BindingTarget worker(String script) {
    return new Worker(script);
  }

  /** A user's Worker in a dispatch namespace of Workers for Platforms. */
  static BindingTarget worker(String namespace, String script) {
    return new DispatchWorker(namespace, script);
  }

  /** The deployments of a Pages project, from the next one on. */
  static BindingTarget pages(String project, PagesEnvironment environment) {
    return new PagesProject(project, environment);
  }

  /**
   * A Worker.
   *
   * @param script its name
   */
  record Worker(String script) implements BindingTarget {
    @Override
    public String toString() {
      return "Worker " + script;
    }
  }

  /**
   * A user's Worker.
   *
   * @param namespace the dispatch namespace
   * @param script its name
   */
  record DispatchWorker(String namespace, String script) implements BindingTarget {
    @Override
    public String toString() {
      return "Worker " + script + " of namespace " + namespace;
    }
  }

  /**
   * A Pages project.
   *
   * @param project its name
   * @param environment which of its deployments
   */
  record PagesProject(String project, PagesEnvironment environment) implements BindingTarget {
    @Override
    public String toString() {
      return "Pages project " + project + " (" + environment.wire() + ")";
    }
  }
}
