package bot

import (
	"context"
	"fmt"
	"slices"
	"strconv"
	"strings"
	"time"

	"minber/digest"
)

const mostDays = 31

// order is the edition that somebody asks for.
type order struct {
	window digest.Window
	day    string // ISO, on which it is told
	days   int
	all    bool // whatever the chat follows
}

// digest answers with an edition: of the last 24 hours, of a calendar day, or
// of a number of days up to now.
func (a *answers) digest(ctx context.Context, r Request) (Reply, error) {
	wanted, wrong := a.readDigest(r)
	if wrong != "" {
		return say(wrong), nil
	}
	return a.edition(ctx, r, wanted)
}

// readDigest reads what follows /digest; wrong says what was not understood.
func (a *answers) readDigest(r Request) (wanted order, wrong markup) {
	s, now := a.in(r), a.now()
	wanted = order{window: digest.Window{From: now.Add(-24 * time.Hour), To: now}, day: a.today(r), days: 1}
	words := r.Args
	if rest, last := cutLast(words); slices.Contains([]string{"all", "все", "всё", "бәрі", "бари"}, strings.ToLower(last)) {
		words, wanted.all = rest, true
	}
	if words == "" {
		return wanted, ""
	}
	if n, err := strconv.Atoi(words); err == nil {
		if n < 1 || n > mostDays {
			return wanted, s.markup("digest.days_wrong", args{"Number": mostDays})
		}
		wanted.window.From, wanted.days = now.AddDate(0, 0, -n), n
		return wanted, ""
	}
	zone := r.Subscriber.Schedule.Location()
	asked, ok := a.words.called.readPeriod(words, now.In(zone))
	switch {
	case ok && asked.Days > mostDays:
		return wanted, s.markup("digest.days_wrong", args{"Number": mostDays})
	case ok && asked.Days > 0:
		wanted.window.From, wanted.days = now.AddDate(0, 0, -asked.Days), asked.Days
		return wanted, ""
	case !ok || asked.From != asked.To:
		return wanted, s.markup("digest.date_wrong", args{"Text": cut(words, 40)})
	}
	wanted.day, wanted.window = asked.To, calendarDay(asked.To, zone)
	if wanted.day > a.today(r) {
		return wanted, s.markup("digest.future", args{"Date": s.date(wanted.day, "")})
	}
	return wanted, ""
}

// cutLast parts the last word from those before it.
func cutLast(words string) (rest, last string) {
	i := strings.LastIndexByte(words, ' ')
	return strings.TrimSpace(words[:max(i, 0)]), words[i+1:]
}

// edition answers with an edition, and offers what it leaves out.
func (a *answers) edition(ctx context.Context, r Request, wanted order) (Reply, error) {
	taste := r.Subscriber.Settings.Taste
	if wanted.all {
		taste.Bodies, taste.Topics = "", ""
	}
	edition, err := a.archive.Edition(ctx, digest.Order{
		Window: wanted.window, Lang: r.Lang, Date: wanted.day, Zone: r.Subscriber.Schedule.Zone, Days: wanted.days, Taste: taste,
	})
	if err != nil {
		return Reply{}, err
	}
	parts, err := a.words.Digest(edition)
	if err != nil {
		return Reply{}, err
	}
	s, reply := a.in(r), Reply{Parts: messages(parts)}
	switch {
	case edition.Others > 0:
		data := "c:digest:" + strings.TrimSpace(r.Args+" all")
		reply.Buttons = [][]Button{{button(s.plain("button.everything", args{"Number": edition.Others}), data)}}
	case edition.Empty() && wanted.days == 1:
		reply.Buttons = [][]Button{{button(s.plain("button.week", nil), "c:digest:7")}}
	}
	return a.wrong(ctx, r, reply, itemsOf(parts)...)
}

// openDay answers a link to the digest of a day, "2026-11-20"; to everything in
// an edition's window, see linkToAll.
func (a *answers) openDay(ctx context.Context, r Request) (Reply, error) {
	day, window, all := strings.Cut(r.Args, "_")
	r.Args = day
	if _, err := time.Parse(time.DateOnly, day); err != nil {
		return say(a.in(r).markup("digest.link_wrong", nil)), nil //nolint:nilerr // the reader is told
	}
	wanted, wrong := a.readDigest(r)
	if wrong != "" {
		return say(wrong), nil
	}
	if all {
		start := wanted.window.From
		var ok bool
		if wanted.window, ok = readWindow(window); !ok || wanted.window.To.Before(start) || wanted.window.To.After(start.Add(48*time.Hour)) {
			return say(a.in(r).markup("digest.link_wrong", nil)), nil
		}
		wanted.all, wanted.days = true, wanted.window.Days()
	}
	return a.edition(ctx, r, wanted)
}

// linkToAll leads to everything in the window of an edition that left out what
// its reader does not follow; "" while the bot does not know its name.
func (r *Renderer) linkToAll(d digest.Digest) string {
	return r.deep(fmt.Sprintf("d%s_%s_%s", d.Date, strconv.FormatInt(d.Window.From.Unix(), 36), strconv.FormatInt(d.Window.To.Unix(), 36)))
}

// readWindow reads the window of linkToAll. Such a link can be made up: a
// window is no longer than one that can be asked for otherwise.
func readWindow(s string) (digest.Window, bool) {
	first, second, _ := strings.Cut(s, "_")
	from, err1 := strconv.ParseInt(first, 36, 64)
	to, err2 := strconv.ParseInt(second, 36, 64)
	w := digest.Window{From: time.Unix(from, 0).UTC(), To: time.Unix(to, 0).UTC()}
	return w, err1 == nil && err2 == nil && from > 0 && from < to && to-from <= mostDays*24*60*60
}

// calendarDay is the window of an ISO day, which is known to be one.
func calendarDay(day string, loc *time.Location) digest.Window {
	start, err := time.ParseInLocation(time.DateOnly, day, loc)
	if err != nil {
		return digest.Window{}
	}
	// A window excludes its first instant and includes its last.
	return digest.Window{From: start.Add(-time.Second), To: start.AddDate(0, 0, 1).Add(-time.Second)}
}

// readDay reads a day as people write it; now is on the reader's clock. A day
// without a year is the latest of that name.
func readDay(s string, now time.Time) (day string, ok bool) {
	s = strings.ToLower(strings.TrimSpace(s))
	switch s {
	case "today", "сегодня", "бүгін", "бугин", "бугін":
		return now.Format(time.DateOnly), true
	case "yesterday", "вчера", "кеше":
		return now.AddDate(0, 0, -1).Format(time.DateOnly), true
	}
	for _, layout := range []string{time.DateOnly, "2006-1-2", "2.1.2006", "2/1/2006", "2.1.06"} {
		if t, err := time.Parse(layout, s); err == nil {
			return t.Format(time.DateOnly), true
		}
	}
	for _, layout := range []string{"2.1.2006", "2/1/2006"} {
		separator := layout[1:2]
		for _, year := range []int{now.Year(), now.Year() - 1} {
			t, err := time.Parse(layout, s+separator+strconv.Itoa(year))
			if err == nil && (t.Format(time.DateOnly) <= now.Format(time.DateOnly) || year < now.Year()) {
				return t.Format(time.DateOnly), true
			}
		}
	}
	return "", false
}
