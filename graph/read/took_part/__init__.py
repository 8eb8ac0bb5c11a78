"""Who took part although no rule says so, by a trained model."""
