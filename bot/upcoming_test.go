package bot_test

import (
	"bytes"
	"context"
	"slices"
	"strings"
	"testing"
	"time"

	"github.com/google/go-cmp/cmp"

	"minber/bot"
	"minber/digest"
)

type fakeAgenda struct {
	agenda func(digest.UpcomingQuery) ([]digest.UpcomingRecord, int, error)
}

func (f fakeAgenda) Agenda(_ context.Context, q digest.UpcomingQuery) ([]digest.UpcomingRecord, int, error) {
	return f.agenda(q)
}

func (f fakeAgenda) Announcement(_ context.Context, id int64) (digest.UpcomingRecord, error) {
	today := digest.UpcomingRecord{ID: 6, What: "Форум открывается сегодня.", Date: "2026-11-20", Certainty: digest.Planned, Lang: "ru", Ref: sampleRef(6, "Agency", "ru", "")}
	for _, u := range append(sampleAnnouncements("ru"), today) {
		if u.ID == id {
			return u, nil
		}
	}
	return digest.UpcomingRecord{}, digest.ErrNotFound
}

func sampleAgenda() fakeAgenda {
	return fakeAgenda{func(q digest.UpcomingQuery) ([]digest.UpcomingRecord, int, error) {
		if q.Person == 1 {
			return nil, 0, nil
		}
		all := sampleAnnouncements(q.Lang)
		return all[:min(len(all), max(q.Page.Limit, 1))], 8, nil
	}}
}

// sampleAnnouncements are of every precision and certainty.
func sampleAnnouncements(lang string) []digest.UpcomingRecord {
	one := func(id int64, date, certainty, kk, ru, en string) digest.UpcomingRecord {
		return digest.UpcomingRecord{
			ID: id, What: words(lang, kk, ru, en), Date: date, Certainty: certainty, Lang: lang, Ref: sampleRef(id, "Agency", lang, ""),
		}
	}
	all := []digest.UpcomingRecord{
		one(1, "2026-11-27", digest.Decided, "Құрылтайдың жалпы отырысы 27 қарашада өтеді.", "Пленарное заседание Курултая состоится 27 ноября.", "The Kurultai sits in plenary on 27 November."),
		one(2, "2026-11-27", digest.Planned, "Комитет бюджетті қарамақ; кіру, шығу — ашық.", "Комитет рассмотрит бюджет; вход, выход — свободные.", "The committee is to discuss the budget; entry, exit: free."),
		one(3, "2026-12-02", digest.Proposed, "Екінші оқылымды 2 желтоқсанда өткізу ұсынылды.", "Второе чтение предложено провести 2 декабря.", "A second reading is proposed for 2 December."),
		one(4, "2027-03", digest.Planned, "Сайлау 2027 жылғы наурызда өтеді.", "Выборы пройдут в марте 2027 года.", "Elections will be held in March 2027."),
		one(5, "", "", "Форум өтеді.", "Пройдёт форум.", "A forum will be held."),
	}
	all[1].Others = []digest.ArticleRef{sampleRef(12, "Газета", "kk", ""), sampleRef(13, "Agency", "en", "")}
	return all
}

// fakeReminders is a book in memory.
type fakeReminders struct{ kept []digest.Reminder }

func (f *fakeReminders) Remind(_ context.Context, r digest.Reminder) error {
	r.ID = int64(len(f.kept) + 1)
	f.kept = append(f.kept, r)
	return nil
}

func (f *fakeReminders) Reminders(_ context.Context, chat digest.Address) ([]digest.Reminder, error) {
	return slices.DeleteFunc(slices.Clone(f.kept), func(r digest.Reminder) bool { return r.Chat != chat }), nil
}

func (f *fakeReminders) CancelReminder(_ context.Context, chat digest.Address, id int64) error {
	i := slices.IndexFunc(f.kept, func(r digest.Reminder) bool { return r.ID == id && r.Chat == chat })
	if i < 0 {
		return digest.ErrNotFound
	}
	f.kept = slices.Delete(f.kept, i, i+1)
	return nil
}

func TestWhatReadersSeeOfWhatIsComingUp(t *testing.T) {
	for _, lang := range []string{"kk", "ru", "en"} {
		t.Run(lang, func(t *testing.T) {
			t.Parallel()
			c := startTalk(t, bot.Options{})
			var all strings.Builder
			for _, q := range []string{"/upcoming", "/upcoming апта", "/upcoming Құрылтай", "/upcoming бюджет", "/upcoming Бекенов", "/upcoming И", "/upcoming <форум> month"} {
				log := c.ask(lang, q)
				all.WriteString(show(q, log))
				check(t, q, log)
			}
			for _, data := range []string{
				"u:t:1:m", "v:1:1", "u:o:1:1:0", "u:r:1:1:0", "u:s:1:1:1:0", "u:r:4", "u:s:4:0", "u:r:3:1:0", "u:o:5", "u:r:5", "u:m", "u:x:1", "u:x:2", "u:i:1", "u:e:3",
				"u:c:6:1",
				"u", "u:o:99", "u:o:x:y", "u:s:1", "u:s:1:2", "u:s:5:0", "u:x:77", "u:x:", "u:t:1:z", "u:t:1", "u:i:99", "u:e:5", "u:c:6:9", "u:c:1:0", "u:t:99:w", "u:o:99999999999999999999",
			} {
				log := c.press(lang, data)
				all.WriteString(show("press "+data, log))
				check(t, data, log)
			}
			golden(t, "upcoming."+lang, all.String())
		})
	}
}

func TestUpcomingUnderstandsWhatIsAsked(t *testing.T) {
	var asked digest.UpcomingQuery
	agenda := sampleAgenda()
	agenda.agenda = func(q digest.UpcomingQuery) ([]digest.UpcomingRecord, int, error) {
		asked = q
		return nil, 0, nil
	}
	c := startTalk(t, bot.Options{Agenda: agenda})
	for _, tc := range []struct {
		text string
		want digest.UpcomingQuery
	}{
		{"", digest.UpcomingQuery{}},
		{"неделя", digest.UpcomingQuery{To: "2026-11-26"}},
		{"month", digest.UpcomingQuery{To: "2026-12-19"}},
		{"Бекенов", digest.UpcomingQuery{Person: 1}},
		{"Бекенов 7", digest.UpcomingQuery{Person: 1, To: "2026-11-26"}},
		{"бюджет", digest.UpcomingQuery{Topic: "economy_budget"}},
		{"бюджету апта", digest.UpcomingQuery{Topic: "economy_budget", To: "2026-11-26"}},
		{"назначения", digest.UpcomingQuery{Topic: "appointments"}},
		{"субтитры на вокзале", digest.UpcomingQuery{Mentions: []string{"субтитры на вокзале"}}},
	} {
		c.ask("ru", "/upcoming "+tc.text)
		tc.want.From, tc.want.Lang, tc.want.Page = "2026-11-20", "ru", digest.Page{Limit: 3}
		if diff := cmp.Diff(tc.want, asked); diff != "" {
			t.Errorf("%s: asked for another thing:\n%s", tc.text, diff)
		}
	}
	c.ask("ru", "/upcoming Курултаем")
	if asked.Body != "kz-kurultai" || !slices.Contains(asked.Mentions, "Құрылтай") {
		t.Errorf("a body is asked for as %+v", asked)
	}
}

func TestAReminderIsKeptAsTheReaderChooses(t *testing.T) {
	book := &fakeReminders{}
	c := startTalk(t, bot.Options{Reminders: book})
	for _, data := range []string{"u:s:1:1", "u:s:1:0", "u:s:1:7", "u:s:4:7", "u:s:5:0", "u:s:1:3"} {
		c.press("kk", data)
	}
	var got []string
	for _, r := range book.kept {
		got = append(got, r.At.Format(time.RFC3339)+" "+r.Of.Date)
		if r.Chat != "101" || r.Of.What == "" || r.Of.Ref.URL == "" {
			t.Errorf("kept %+v", r)
		}
	}
	// At 8:00 in Almaty. A week before the 27th has passed this morning.
	want := []string{"2026-11-26T03:00:00Z 2026-11-27", "2026-11-27T03:00:00Z 2026-11-27", "2027-02-22T03:00:00Z 2027-03"}
	if diff := cmp.Diff(want, got); diff != "" {
		t.Error(diff)
	}
}

func TestAMemberOfAGroupSetsNoReminders(t *testing.T) {
	book := &fakeReminders{kept: []digest.Reminder{{ID: 1, Chat: "-1001"}, {ID: 2, Chat: "101"}}}
	c := startTalk(t, bot.Options{Reminders: book})
	for _, tc := range []struct {
		name, data string
		user       int64
		left       int
	}{
		{"a member sets none", "u:s:1:1", 50, 2},
		{"a member cancels none", "u:x:1", 50, 2},
		{"an administrator does", "u:s:1:1", 900, 3},
		{"nobody cancels another chat's", "u:x:2", 900, 3},
		{"an administrator cancels the group's", "u:x:1", 900, 2},
	} {
		c.push(press(-1001, "supergroup", "ru", tc.data, tc.user))
		c.wait(1)
		c.take()
		if len(book.kept) != tc.left {
			t.Errorf("%s: %d reminders", tc.name, len(book.kept))
		}
	}
}

func TestAReminderIsWordedForItsDay(t *testing.T) {
	b, err := bot.New(bot.Options{Token: token, Packs: samplePacks()})
	if err != nil {
		t.Fatal(err)
	}
	var all strings.Builder
	for _, lang := range []string{"kk", "ru", "en"} {
		to := digest.Subscriber{Lang: lang, Schedule: digest.Schedule{Hour: 8, Zone: "Asia/Almaty"}}
		u := sampleAnnouncements(lang)
		for _, days := range []int{-7, -1, 0} {
			at := time.Date(2026, 11, 27, 3, 0, 0, 0, time.UTC).AddDate(0, 0, days)
			all.WriteString(b.Reminder(digest.Reminder{Of: u[0]}, to, at) + "\n\n")
		}
		all.WriteString(b.Reminder(digest.Reminder{Of: u[3]}, to, time.Date(2027, 3, 1, 3, 0, 0, 0, time.UTC)) + "\n\n")
	}
	golden(t, "reminders", all.String())
}

func TestTheCalendarIsAsTheRulesWant(t *testing.T) {
	c := startTalk(t, bot.Options{})
	c.ask("ru", "/upcoming")
	events := readCalendar(t, document(c.press("ru", "u:i:1")))
	if len(events) != 4 {
		t.Fatalf("%d events of the 4 that have a date", len(events))
	}
	all := sampleAnnouncements("ru")
	for i, e := range events {
		if e["SUMMARY"] != all[i].What || e["URL"] != all[i].Ref.URL || !strings.Contains(e["DESCRIPTION"], all[i].Ref.URL) {
			t.Errorf("event %d = %q", i, e)
		}
	}
	for _, want := range []struct {
		event       int
		name, value string
	}{
		{0, "DTSTART", "20261127"},
		{0, "DTEND", "20261128"},
		{0, "STATUS", "CONFIRMED"},
		{1, "STATUS", ""},
		{2, "STATUS", "TENTATIVE"},
		{3, "DTSTART", "20270301"},
		{3, "DTEND", "20270401"},
		{3, "TRANSP", "TRANSPARENT"},
		{0, "DTSTAMP", "20261120T133000Z"},
	} {
		if got := events[want.event][want.name]; got != want.value {
			t.Errorf("event %d: %s is %q, want %q", want.event, want.name, got, want.value)
		}
	}
	again := readCalendar(t, document(c.press("ru", "u:e:3")))
	if again[0]["UID"] != events[2]["UID"] {
		t.Error("the same event has another UID in another file")
	}
}

func document(log []sent) []byte {
	for _, s := range log {
		if s.Method == "sendDocument" {
			return s.File
		}
	}
	return nil
}

// readCalendar reads a file as RFC 5545 wants one, strictly, and returns the
// properties of its events, unescaped.
func readCalendar(t *testing.T, file []byte) (events []map[string]string) {
	t.Helper()
	if !bytes.HasSuffix(file, []byte("\r\n")) || bytes.Contains(bytes.ReplaceAll(file, []byte("\r\n"), nil), []byte("\n")) {
		t.Fatalf("lines do not end in CR LF:\n%s", file)
	}
	var lines []string
	for _, line := range strings.Split(strings.TrimSuffix(string(file), "\r\n"), "\r\n") {
		if len(line) > 75 || line == "" || strings.ToValidUTF8(line, "") != line {
			t.Errorf("a line of %d octets, or half a character: %q", len(line), line)
		}
		if rest, folded := strings.CutPrefix(line, " "); folded && len(lines) > 0 {
			lines[len(lines)-1] += rest
			continue
		}
		lines = append(lines, line)
	}
	if len(lines) < 5 || lines[0] != "BEGIN:VCALENDAR" || lines[len(lines)-1] != "END:VCALENDAR" || !slices.Contains(lines, "VERSION:2.0") {
		t.Fatalf("no calendar: %q", lines)
	}
	uids := make(map[string]bool)
	var event map[string]string
	for _, line := range lines[1 : len(lines)-1] {
		name, value, ok := strings.Cut(line, ":")
		name, parameters, _ := strings.Cut(name, ";")
		if !ok || name == "" || strings.Trim(name, "ABCDEFGHIJKLMNOPQRSTUVWXYZ-") != "" || strings.ContainsAny(parameters, ` "`) {
			t.Errorf("no content line: %q", line)
		}
		switch {
		case line == "BEGIN:VEVENT" && event == nil:
			event = make(map[string]string)
		case line == "END:VEVENT" && event != nil:
			for _, needed := range []string{"UID", "DTSTAMP", "DTSTART", "SUMMARY"} {
				if event[needed] == "" {
					t.Errorf("an event without %s", needed)
				}
			}
			if uids[event["UID"]] || event["DTEND"] <= event["DTSTART"] {
				t.Errorf("event %q", event)
			}
			uids[event["UID"]] = true
			events, event = append(events, event), nil
		case event != nil:
			if _, twice := event[name]; twice {
				t.Errorf("%s twice", name)
			}
			if (name == "DTSTART" || name == "DTEND") && parameters != "VALUE=DATE" {
				t.Errorf("%s has %q", name, parameters)
			}
			event[name] = value
			if name == "SUMMARY" || name == "DESCRIPTION" {
				event[name] = unescape(t, value)
			}
		case !slices.Contains([]string{"VERSION", "PRODID", "CALSCALE", "METHOD", "X-WR-CALNAME"}, name):
			t.Errorf("a property outside of events: %q", line)
		}
	}
	return events
}

// unescape reads a TEXT value; what has to be escaped must be.
func unescape(t *testing.T, value string) string {
	t.Helper()
	var b strings.Builder
	for i := 0; i < len(value); i++ {
		switch value[i] {
		case '\\':
			i++
			if i == len(value) || !strings.ContainsRune(`\;,nN`, rune(value[i])) {
				t.Fatalf("a bad escape in %q", value)
			}
			if value[i] == 'n' || value[i] == 'N' {
				b.WriteByte('\n')
			} else {
				b.WriteByte(value[i])
			}
		case ';', ',':
			t.Errorf("%q is not escaped in %q", value[i], value)
		default:
			b.WriteByte(value[i])
		}
	}
	return b.String()
}

func TestARemindersButtonStandsOnlyWhileThereIsTime(t *testing.T) {
	for _, c := range []struct {
		name, button string
		data         string
		want         bool
	}{
		{"a day to come", "u:r:1", "u:o:1", true},
		{"today, after the hour of the digest", "u:r:6", "u:o:6", false},
		{"and a file there is all the same", "u:e:6", "u:o:6", true},
	} {
		t.Run(c.name, func(t *testing.T) {
			if got := show("", startTalk(t, bot.Options{}).press("ru", c.data)); strings.Contains(got, `"`+c.button+`"`) != c.want {
				t.Errorf("%s: %v expected in%s", c.button, c.want, got)
			}
		})
	}
}
