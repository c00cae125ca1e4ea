"""Reads a calendar file with a reader that is not the app's, and prints what it found as JSON."""

import json
import sys

from icalendar import Calendar

calendar = Calendar.from_ical(sys.stdin.buffer.read())
events = calendar.walk("VEVENT")


def texts(value):
    values = value if isinstance(value, list) else [value] if value is not None else []
    return [str(one) for one in values]


def parameters(value):
    values = value if isinstance(value, list) else [value] if value is not None else []
    return [{name: str(one.params[name]) for name in one.params} for one in values]


print(
    json.dumps(
        {
            "method": str(calendar.get("METHOD")),
            "events": [
                {
                    "uid": str(event.get("UID")),
                    "sequence": int(event.get("SEQUENCE", 0)),
                    "status": str(event.get("STATUS", "")),
                    "start": event.decoded("DTSTART").isoformat(),
                    "end": event.decoded("DTEND").isoformat(),
                    "organizer": str(event.get("ORGANIZER")),
                    "attendees": texts(event.get("ATTENDEE")),
                    "attendeeParameters": parameters(event.get("ATTENDEE")),
                    "summary": str(event.get("SUMMARY")),
                }
                for event in events
            ],
        }
    )
)
