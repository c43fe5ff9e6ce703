package bot

import (
	"fmt"
	"slices"
	"strconv"
	"strings"
	"time"

	"minber/digest"
)

// audience is who gets a broadcast.
type audience struct {
	all, quiet int
	owned      int // channels that have an owner, whether they get it or not
	kinds      map[digest.ChatKind]int
	langs      map[string]int
}

func audienceOf(shares []digest.Share, owned bool) audience {
	who := audience{kinds: make(map[digest.ChatKind]int), langs: make(map[string]int)}
	for _, share := range shares {
		if share.Owned {
			who.owned += share.Count
			if !owned {
				continue
			}
		}
		who.all += share.Count
		who.quiet += share.Quiet
		who.kinds[share.Kind] += share.Count
		who.langs[share.Lang] += share.Count
	}
	return who
}

// sayReady says who would get a broadcast, how long it takes and what it costs.
func (a *answers) sayReady(s *speech, d sayDraft, who audience) markup {
	ownership := s.markup("say.left_out", s.count(who.owned))
	if d.Owned {
		ownership = s.markup("say.taken_in", s.count(who.owned))
	}
	if who.all == 0 {
		return join("\n\n", s.markup("say.ready", nil), join("\n", s.markup("say.nobody", nil), some(who.owned, ownership)))
	}
	var kinds, langs []string
	for _, kind := range []digest.ChatKind{digest.Private, digest.Group, digest.Channel} {
		if n := who.kinds[kind]; n > 0 {
			kinds = append(kinds, s.plain("say.kind."+string(kind), s.count(n)))
		}
	}
	others := false // there are chats in a language that has no text
	for _, lang := range languages() {
		if n := who.langs[lang]; n > 0 {
			langs = append(langs, s.plain("say.lang", args{"Lang": a.words.languageName(lang), "Number": s.number(n)}))
			others = others || !slices.ContainsFunc(d.Texts, func(t digest.Saying) bool { return t.Lang == lang })
		}
	}
	lines := []markup{
		s.markup("say.chats", args{"Number": s.number(who.all), "Kinds": strings.Join(kinds, ", ")}),
		s.markup("say.langs", args{"Langs": strings.Join(langs, ", ")}),
	}
	if others {
		lines = append(lines, s.markup("say.first", args{"Lang": a.words.languageName(d.Texts[0].Lang)}))
	}
	lines = append(lines, some(who.owned, ownership), some(who.quiet, s.markup("say.quiet", s.count(who.quiet))))
	takes := []markup{s.markup("say.time", args{"Span": s.span(lasting(who.all, a.sending.rate)), "Rate": s.rate(a.sending.rate)})}
	if a.sending.paid {
		takes = append(takes, s.markup("say.cost", s.count(digest.MostStars(who.all))))
	}
	return join("\n\n", s.markup("say.ready", nil), join("\n", lines...), join("\n", takes...))
}

func (r *Renderer) languageName(lang string) string {
	return r.words.in(lang).plain("language.self", nil)
}

// broadcast is how far a broadcast has come, with what can be done about it.
func (r *Renderer) broadcast(s *speech, b digest.Broadcast, rate float64, now time.Time, zone string) Reply {
	blocks := []markup{r.broadcastTitle(s, b), "<blockquote>" + text(cut(strip(b.Texts[0].HTML, false), 150)) + "</blockquote>"}
	lines := []markup{broadcastDone(s, b)}
	switch {
	case !b.Over.IsZero():
		lines = []markup{r.sayTally(s, b), s.markup("say.over", args{"When": s.moment(b.Over, now, zone)})}
	case rate > 0 && b.State == digest.BroadcastGoing:
		left := lasting(b.Left(), rate)
		lines = append(lines, s.markup("say.left", s.count(b.Left())), s.markup("say.rate", args{"Rate": s.rate(rate)}),
			s.markup("say.finish", args{"Span": s.span(left), "When": s.moment(now.Add(left), now, zone)}))
	default:
		lines = append(lines, s.markup("say.left", s.count(b.Left())))
	}
	reply := say(join("\n\n", append(blocks, join("\n", lines...))...))
	do := func(what string) Button { return button(s.plain("button.say."+what, nil), sayData(what, b.ID)) }
	switch {
	case !canStop(b):
	case b.State == digest.BroadcastPaused:
		reply.Buttons = [][]Button{{do("resume"), do("stop")}}
	default:
		reply.Buttons = [][]Button{{do("pause"), do("stop")}}
	}
	last := []Button{button(s.plain("button.broadcasts", nil), sayData("list", 0))}
	if b.Over.IsZero() {
		last = append(last, button(s.plain("button.refresh", nil), sayData("show", b.ID)))
	}
	reply.Buttons = append(reply.Buttons, last)
	return reply
}

func broadcastDone(s *speech, b digest.Broadcast) markup {
	return s.markup("say.done", args{"Done": s.number(b.Done()), "All": s.number(b.Done() + b.Left())})
}

func (r *Renderer) broadcastTitle(s *speech, b digest.Broadcast) markup {
	state := string(b.State)
	switch {
	case b.State == digest.BroadcastStopped && b.Over.IsZero():
		state = "stopping"
	case b.State != digest.BroadcastStopped && !b.Over.IsZero():
		state = "over"
	}
	return s.markup("say.title", args{"ID": fmt.Sprint(b.ID), "State": s.plain("say.state."+state, nil)})
}

// sayTally says what became of a broadcast's messages.
func (*Renderer) sayTally(s *speech, b digest.Broadcast) markup {
	lost := b.Tally[digest.Discarded]
	if b.State == digest.BroadcastStopped {
		lost += max(b.All-b.Made, 0)
	}
	var lines []markup
	for _, one := range []struct {
		what string
		n    int
	}{
		{"sent", b.Tally[digest.Sent]},
		{"gone", b.Tally[digest.Gone]},
		{"refused", b.Tally[digest.Refused]},
		{"ambiguous", b.Tally[digest.Ambiguous]},
		{"discarded", lost},
	} {
		if one.n > 0 || one.what == "sent" {
			lines = append(lines, s.markup("say.tally."+one.what, s.count(one.n)))
		}
	}
	return join("\n", lines...)
}

// broadcastLine is a broadcast in a list.
func (r *Renderer) broadcastLine(s *speech, b digest.Broadcast, now time.Time, zone string) markup {
	done := broadcastDone(s, b)
	if !b.Over.IsZero() {
		done = s.markup("say.tally.sent", s.count(b.Tally[digest.Sent]))
	}
	by := s.markup("people.log.by", args{"User": fmt.Sprint(b.By)})
	return join("\n", r.broadcastTitle(s, b), join(" · ", text(s.moment(b.At, now, zone)), by), done,
		italic(text(cut(strip(b.Texts[0].HTML, false), 80))))
}

// lasting is how long so many messages take.
func lasting(messages int, rate float64) time.Duration {
	return time.Duration(float64(messages) / rate * float64(time.Second))
}

// count is a number as an argument.
func (s *speech) count(n int) args { return args{"Number": s.number(n)} }

// some leaves out what is said of none.
func some(n int, said markup) markup {
	if n == 0 {
		return ""
	}
	return said
}

// number writes a number with its thousands apart.
func (s *speech) number(n int) string {
	between := "\u00a0"
	if s.lang == "en" {
		between = ","
	}
	digits := strconv.Itoa(n)
	for at := len(digits) - 3; at > 0; at -= 3 {
		digits = digits[:at] + between + digits[at:]
	}
	return digits
}

// rate writes how many a second: exactly where they are few.
func (s *speech) rate(perSecond float64) string {
	if perSecond >= 10 {
		return s.number(int(perSecond + 0.5))
	}
	written := strconv.FormatFloat(perSecond, 'f', 1, 64)
	if s.lang != "en" {
		written = strings.Replace(written, ".", ",", 1)
	}
	return written
}

// span words how long something takes, in whole minutes.
func (s *speech) span(d time.Duration) string {
	minutes := int((d + time.Minute - 1) / time.Minute)
	switch {
	case d < time.Minute:
		return s.plain("span.short", nil)
	case minutes < 60:
		return s.plain("span.minutes", args{"Minutes": minutes})
	case minutes < 24*60:
		return s.plain("span.hours", args{"Hours": minutes / 60, "Minutes": minutes % 60})
	}
	return s.plain("span.days", args{"Days": minutes / (24 * 60), "Hours": minutes / 60 % 24})
}
