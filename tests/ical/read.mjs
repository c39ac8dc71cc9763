// What a parser that is not ours makes of a calendar: reads iCalendar on standard input and writes its events as JSON.
import ICAL from 'ical.js';

let text = '';
for await (const part of process.stdin.setEncoding('utf8')) text += part;
const calendar = new ICAL.Component(ICAL.parse(text));
for (const zone of calendar.getAllSubcomponents('vtimezone')) ICAL.TimezoneService.register(zone);
const events = calendar.getAllSubcomponents('vevent').map(component => {
  const event = new ICAL.Event(component);
  return {
    uid: event.uid, summary: event.summary, description: event.description, location: event.location, sequence: event.sequence,
    status: component.getFirstPropertyValue('status'), allDay: event.startDate.isDate,
    start: event.startDate.isDate ? event.startDate.toString() : event.startDate.toJSDate().toISOString(),
    end: event.endDate.isDate ? event.endDate.toString() : event.endDate.toJSDate().toISOString(),
  };
});
process.stdout.write(JSON.stringify({ name: calendar.getFirstPropertyValue('x-wr-calname'), events }));
