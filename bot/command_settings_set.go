package bot

import (
	"slices"
	"strconv"
	"strings"
	"time"

	"minber/digest"
)

// setter sets one thing: it returns the settings as they are then, and the page
// to show. It is false for a value that there is not.
type setter func(a *answers, sub digest.Subscriber, value string) (digest.Subscriber, string, bool)

// setters are what the buttons of settings set, by the word in front of the
// value.
func setters() map[string]setter {
	return map[string]setter{
		"on":       subscribeAgain, // of messages sent before there were weekly digests
		"daily":    setDaily,
		"week":     setWeekly,
		"off":      setOff,
		"day":      setDay,
		"hour":     setHour,
		"lang":     setLanguage,
		"reads":    setReads,
		"zone":     setZone,
		"quiet":    setQuiet,
		"body":     setBody,
		"topic":    setTopic,
		"short":    setShort,
		"previews": setPreviews,
		"pause":    setPause,
	}
}

func subscribeAgain(_ *answers, sub digest.Subscriber, _ string) (digest.Subscriber, string, bool) {
	sub.Subscribed = true
	return sub, "", true
}

// setDaily keeps the days of somebody who chose several.
func setDaily(_ *answers, sub digest.Subscriber, _ string) (digest.Subscriber, string, bool) {
	if sub.Schedule.Days.Count() == 1 {
		sub.Schedule.Days = 0
	}
	sub.Subscribed = true
	return sub, "", true
}

func setWeekly(_ *answers, sub digest.Subscriber, value string) (digest.Subscriber, string, bool) {
	day, ok := readWeekday(value)
	sub.Subscribed, sub.Schedule.Days = true, 1<<day
	return sub, "", ok
}

func setOff(_ *answers, sub digest.Subscriber, _ string) (digest.Subscriber, string, bool) {
	sub.Subscribed = false
	return sub, "", true
}

func setDay(_ *answers, sub digest.Subscriber, value string) (digest.Subscriber, string, bool) {
	name, on, ok1 := readSwitch(value)
	day, ok2 := readWeekday(name)
	if sub.Schedule.Days.Has(day) != on {
		sub.Schedule.Days = sub.Schedule.Days.Toggle(day)
	}
	return sub, "days", ok1 && ok2
}

func setHour(_ *answers, sub digest.Subscriber, value string) (digest.Subscriber, string, bool) {
	hour, ok := readNumber(value, 23)
	sub.Schedule.Hour, sub.Schedule.Minute = hour, 0
	return sub, "", ok
}

func setLanguage(_ *answers, sub digest.Subscriber, value string) (digest.Subscriber, string, bool) {
	sub.Lang, sub.LangChosen = value, true
	return sub, "", slices.Contains(languages(), value)
}

// setReads keeps the language that the chat is written to in: that one is read.
func setReads(_ *answers, sub digest.Subscriber, value string) (digest.Subscriber, string, bool) {
	lang, on, ok := readSwitch(value)
	if !ok || !slices.Contains(languages(), lang) {
		return sub, "", false
	}
	reads := ""
	for _, l := range languages() {
		read := l == sub.Lang || readsLanguage(sub, l)
		if l == lang && l != sub.Lang {
			read = on
		}
		reads = digest.Choose(reads, l, read)
	}
	if len(digest.Chosen(reads)) == len(languages()) {
		reads = ""
	}
	sub.Settings.Reads = reads
	return sub, "reads", true
}

func readsLanguage(sub digest.Subscriber, lang string) bool {
	return sub.Settings.Reads == "" || lang == sub.Lang || slices.Contains(digest.Chosen(sub.Settings.Reads), lang)
}

func setZone(a *answers, sub digest.Subscriber, value string) (digest.Subscriber, string, bool) {
	sub.Schedule.Zone = value
	return sub, "", a.isZone(value)
}

// setQuiet sets hours as "22-7", or none with "off".
func setQuiet(_ *answers, sub digest.Subscriber, value string) (digest.Subscriber, string, bool) {
	if value == "off" {
		sub.Settings.Quiet = digest.Quiet{}
		return sub, "", true
	}
	first, second, _ := strings.Cut(value, "-")
	from, ok1 := readNumber(first, 23)
	to, ok2 := readNumber(second, 23)
	sub.Settings.Quiet = digest.Quiet{From: 60 * from, To: 60 * to}
	return sub, "", ok1 && ok2 && from != to
}

// setBody follows a body or not; no body stands for all of them.
func setBody(a *answers, sub digest.Subscriber, value string) (digest.Subscriber, string, bool) {
	if value == "all" {
		sub.Settings.Bodies = ""
		return sub, "bodies", true
	}
	id, on, ok := readSwitch(value)
	_, known := a.words.bodies[id]
	sub.Settings.Bodies = digest.Choose(sub.Settings.Bodies, id, on)
	return sub, "bodies:" + id, ok && (known || !on)
}

// setTopic follows a topic or not; no topic stands for all of them.
func setTopic(_ *answers, sub digest.Subscriber, value string) (digest.Subscriber, string, bool) {
	if value == "all" {
		sub.Settings.Topics = ""
		return sub, "topics", true
	}
	id, on, ok := readSwitch(value)
	sub.Settings.Topics = digest.Choose(sub.Settings.Topics, id, on)
	return sub, "topics", ok && (slices.Contains(digest.Topics[:], id) || !on)
}

func setShort(_ *answers, sub digest.Subscriber, value string) (digest.Subscriber, string, bool) {
	on, ok := readNumber(value, 1)
	sub.Settings.Short = on == 1
	return sub, "", ok
}

func setPreviews(_ *answers, sub digest.Subscriber, value string) (digest.Subscriber, string, bool) {
	on, ok := readNumber(value, 1)
	sub.Settings.Previews = on == 1
	return sub, "", ok
}

// setPause pauses for some days, or goes on with 0.
func setPause(a *answers, sub digest.Subscriber, value string) (digest.Subscriber, string, bool) {
	days, ok := readNumber(value, 31)
	sub.Paused = ""
	if days > 0 {
		sub.Paused = pausedFor(sub.Schedule, a.now(), days)
	}
	return sub, "", ok
}

// pausedFor is the day on which editions come again after so many days without
// one. Today counts if its edition is still to come.
func pausedFor(s digest.Schedule, now time.Time, days int) string {
	local := now.In(s.Location())
	today := digest.Schedule{Hour: s.Hour, Minute: s.Minute, Zone: s.Zone}.Next(now).In(s.Location())
	if today.YearDay() != local.YearDay() {
		days++
	}
	return local.AddDate(0, 0, days).Format(time.DateOnly)
}

// readSwitch reads "NAME:1" and "NAME:0".
func readSwitch(value string) (name string, on, ok bool) {
	name, state, _ := strings.Cut(value, ":")
	return name, state == "1", name != "" && !strings.ContainsAny(name, ", ") && (state == "1" || state == "0")
}

func readWeekday(value string) (time.Weekday, bool) {
	day, ok := readNumber(value, 6)
	return time.Weekday(day), ok
}

// readNumber reads a number from 0 to most; 0 if it is none.
func readNumber(value string, most int) (int, bool) {
	n, err := strconv.Atoi(value)
	if err != nil || n < 0 || n > most {
		return 0, false
	}
	return n, true
}
