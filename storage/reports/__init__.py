"""What closing reports are made from: counts, view counts that organizers noted, quotations, snapshots."""
