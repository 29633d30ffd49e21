package dev.dione.local.server;

import java.util.LinkedHashMap;
import java.util.List;
import java.util.Map;
import java.util.concurrent.Executor;

/** Which endpoint answers a request. */
final class Routes {
  private static final String ANY = "*";

  // The method, and the path from the account on.
  private final Map<List<String>, Endpoint> endpoints = new LinkedHashMap<>();

  Routes(HostedDatabases databases, Storage storage, Executor threads) {
    ControlPlane control = new ControlPlane(databases);
    add("GET /d1/database", control::list);
    add("POST /d1/database", control::create);
    add("GET /d1/database/*", control::get);
    add("PUT /d1/database/*", control::update);
    add("PATCH /d1/database/*", control::edit);
    add("DELETE /d1/database/*", control::delete);
    add("POST /d1/database/*/raw", new Statements(databases, RowShape.ARRAYS));
    add("POST /d1/database/*/query", new Statements(databases, RowShape.OBJECTS));
    add("POST /d1/database/*/import", new Imports(databases, storage, threads));
    add("POST /d1/database/*/export", new Exports(databases, storage, threads));
    TimeTravel timeTravel = new TimeTravel(databases);
    add("GET /d1/database/*/time_travel/bookmark", timeTravel::bookmark);
    add("POST /d1/database/*/time_travel/restore", timeTravel::restore);
    addBindings();
  }

  private void addBindings() {
    WorkerSettings workers = new WorkerSettings();
    for (String scripts : List.of("scripts", "dispatch/namespaces/*/scripts")) {
      add("GET /workers/%s/*/settings".formatted(scripts), workers::get);
      add("PATCH /workers/%s/*/settings".formatted(scripts), workers::edit);
    }
    PagesProjects pages = new PagesProjects();
    add("GET /pages/projects/*", pages::get);
    add("PATCH /pages/projects/*", pages::edit);
  }

  private void add(String route, Endpoint endpoint) {
    endpoints.put(List.of(route.replace(" /", "/*/").split("/")), endpoint);
  }

  /** The endpoint; an unknown path or method is refused as Cloudflare does. */
  Endpoint find(ApiCall call) throws Refused {
    for (Map.Entry<List<String>, Endpoint> one : endpoints.entrySet()) {
      if (matches(one.getKey(), call)) {
        return one.getValue();
      }
    }
    throw Refused.noRoute();
  }

  private static boolean matches(List<String> route, ApiCall call) {
    if (route.size() != call.path().size() + 1 || !route.get(0).equals(call.method())) {
      return false;
    }
    for (int i = 1; i < route.size(); i++) {
      if (!route.get(i).equals(ANY) && !route.get(i).equals(call.path().get(i - 1))) {
        return false;
      }
    }
    return true;
  }
}
