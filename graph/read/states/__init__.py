"""For which state or body an office is held where its own phrase does not say."""
