/// Fills rooms.
