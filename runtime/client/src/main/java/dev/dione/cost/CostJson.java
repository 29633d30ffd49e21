package dev.dione.cost;

import com.fasterxml.jackson.core.JsonProcessingException;
import com.fasterxml.jackson.core.StreamWriteFeature;
import com.fasterxml.jackson.databind.json.JsonMapper;
import com.fasterxml.jackson.databind.node.ArrayNode;
import com.fasterxml.jackson.databind.node.JsonNodeFactory;
import com.fasterxml.jackson.databind.node.ObjectNode;
import java.util.List;

/** Writes a report for programs. */
final class CostJson {
  private static final JsonMapper JSON =
      JsonMapper.builder().enable(StreamWriteFeature.WRITE_BIGDECIMAL_AS_PLAIN).build();
  private static final JsonNodeFactory NODES = JsonNodeFactory.instance;

  private CostJson() {}

  static String of(List<MethodCost> methods, MethodCost total, Prices prices) {
    ObjectNode root = NODES.objectNode();
    root.put("currency", "USD");
    root.putObject("prices")
        .put("perMillionRowsRead", prices.dollarsPerMillionRead())
        .put("perMillionRowsWritten", prices.dollarsPerMillionWritten())
        .put("includedRowsReadPerMonth", prices.includedReadPerMonth())
        .put("includedRowsWrittenPerMonth", prices.includedWrittenPerMonth());
    ArrayNode all = root.putArray("methods");
    methods.forEach(
        method -> all.add(counts(NODES.objectNode().put("method", method.method()), method)));
    root.set("total", counts(NODES.objectNode(), total));
    try {
      return JSON.writerWithDefaultPrettyPrinter().writeValueAsString(root);
    } catch (JsonProcessingException e) {
      throw new IllegalStateException(e); // numbers and names are always JSON
    }
  }

  private static ObjectNode counts(ObjectNode node, MethodCost cost) {
    node.put("calls", cost.calls());
    node.put("failedCalls", cost.failedCalls());
    node.put("rowsReturned", cost.rowsReturned());
    node.put("rowsRead", cost.rowsRead().isPresent() ? cost.rowsRead().getAsLong() : null);
    node.put("rowsWritten", cost.rowsWritten());
    node.put("rowsWrittenExact", cost.rowsWrittenExact());
    node.put("dollars", cost.dollars().orElse(null));
    return node;
  }
}
