"""The ontology: classes and properties, concept schemes, shapes and named queries."""
