package language

import (
	"strings"

	"minber/digest"
)

// encounter is a word that tells of a meeting, at token at.
type encounter struct {
	at       int
	kind     string
	receives bool // takes the guest as its object
	weak     bool // talks about something: counts only with somebody named as the partner
	noun     bool
}

// findMeetings finds who met whom: pairs of persons named or meant in a
// sentence that tells of a meeting, a reception or a call that took place.
func (r *Reader) findMeetings(d *document, c *cast) []digest.Meeting {
	out := []digest.Meeting{}
	seen := map[[2]*person]bool{}
	context := -10 // the last sentence that told of meetings
	lastDate := ""
	var hosts []*person // who met others just before
	for si := range d.sentences {
		s := &d.sentences[si]
		if s.aside {
			continue
		}
		e, ok := c.encounterIn(s)
		if !ok || len(c.persons) < 2 {
			continue
		}
		if si-context > 6 {
			hosts = nil
		}
		if !e.weak {
			context = si
		}
		if c.unreal(s, e) {
			continue
		}
		as, bs := c.sides(si, s, e, hosts)
		if len(as) > 0 {
			hosts, context = as, si
		}
		date := c.meetingDate(si, e)
		if date != "" {
			lastDate = date
		} else if si-context <= 6 {
			date = lastDate
		}
		for _, a := range as {
			for _, b := range bs {
				if a == b || seen[[2]*person{a, b}] || seen[[2]*person{b, a}] {
					continue
				}
				seen[[2]*person{a, b}] = true
				out = append(out, digest.Meeting{
					Between: [2]string{a.name(), b.name()}, Kind: e.kind, Place: c.placeIn(si),
					Date: date, At: digest.Span{Start: s.start, End: s.span.end},
				})
			}
		}
	}
	if first := c.firstDate(); first != "" {
		for i := range out {
			if out[i].Date == "" {
				out[i].Date = first
			}
		}
	}
	return out
}

// encounterIn finds the word of a sentence that tells of a meeting.
func (c *cast) encounterIn(s *sentence) (encounter, bool) {
	d := c.g.d
	var weak encounter
	found := false
	call := false
	for k := s.first; k < s.end; k++ {
		call = call || isPhone(d.lang, d.tokens[k].lower)
	}
	for k := s.first; k < s.end; k++ {
		if c.inQuote(k) {
			continue
		}
		e, ok := c.encounterAt(s, k, call)
		if !ok {
			continue
		}
		e.at = k
		if call && !e.receives {
			e.kind = digest.KindCall
			e.weak = false
		}
		if !e.weak {
			return e, true
		}
		if !found {
			weak, found = e, true
		}
	}
	return weak, found
}

// inQuote says whether token k stands in quotation marks: what is told there
// is not told by the article.
func (c *cast) inQuote(k int) bool {
	at := c.g.d.tokens[k].start
	qs := c.g.d.quotes
	lo, hi := 0, len(qs)
	for lo < hi {
		m := (lo + hi) / 2
		if qs[m].start <= at {
			lo = m + 1
		} else {
			hi = m
		}
	}
	for i := lo - 1; i >= 0 && i > lo-4; i-- {
		if at >= qs[i].start && at < qs[i].end {
			return true
		}
	}
	return false
}

func isPhone(lang, low string) bool {
	switch lang {
	case "en":
		return low == "phone" || low == "telephone" || low == "telephoned" || low == "phoned" || low == "videoconference" || low == "video"
	case "ru":
		return strings.HasPrefix(low, "телефон") || strings.HasPrefix(low, "созвон")
	}
	return strings.HasPrefix(low, "телефон") || strings.HasPrefix(low, "қоңырау")
}

func (c *cast) encounterAt(s *sentence, k int, call bool) (encounter, bool) {
	d := c.g.d
	low := d.tokens[k].lower
	next, prev := "", ""
	if k+1 < s.end {
		next = d.tokens[k+1].lower
	}
	if k > s.first {
		prev = d.tokens[k-1].lower
	}
	m := encounter{kind: digest.KindMeeting}
	switch d.lang {
	case "en":
		switch low {
		case "met", "meets":
			return m, prev != "be" && prev != "been" && prev != "was" && prev != "were" && next != "the" || next == "the"
		case "meeting", "meetings", "talks", "conversation", "conversations", "negotiations", "consultations", "discussions":
			m.noun = true
			return m, next == "with" || next == "between" || c.partnerSoon(s, k)
		case "receives", "received", "hosted", "hosts":
			m.receives = true
			if strings.HasPrefix(low, "rec") {
				m.kind = digest.KindReception
			}
			return m, true
		case "spoke", "talked", "talks,", "call", "calls", "phoned", "telephoned":
			m.weak = !call
			return m, call || next == "with" || next == "to" && low != "spoke" && low != "call"
		case "discussed", "discusses":
			m.weak = true
			return m, true
		}
	case "ru":
		switch {
		case strings.HasPrefix(low, "встретил"), strings.HasPrefix(low, "повстречал"), strings.HasPrefix(low, "виделись"), strings.HasPrefix(low, "увиделись"), strings.HasPrefix(low, "виделся"), low == "встречается", low == "встречались", low == "встречался":
			return m, true
		case strings.HasPrefix(low, "встреч"), strings.HasPrefix(low, "переговор"), strings.HasPrefix(low, "бесед"), strings.HasPrefix(low, "побеседов"), strings.HasPrefix(low, "созвонил"), strings.HasPrefix(low, "консультаци"), strings.HasPrefix(low, "пообщал"):
			m.noun = !strings.HasSuffix(low, "ил") && !strings.HasSuffix(low, "ила") && !strings.HasSuffix(low, "ли")
			return m, true
		case strings.HasPrefix(low, "разговор"), low == "поговорил", low == "поговорила", low == "разговаривал":
			m.weak = !call
			return m, true
		case low == "принял", low == "приняла", low == "принимает", low == "принимал":
			m.receives, m.kind = true, digest.KindReception
			return m, true
		case strings.HasPrefix(low, "обсудил"), strings.HasPrefix(low, "обсужден"), strings.HasPrefix(low, "обсуждён"), strings.HasPrefix(low, "обсуждал"):
			m.weak = true
			return m, true
		}
	case "kk":
		switch {
		case strings.HasPrefix(low, "кездес"), strings.HasPrefix(low, "келіссөз"), strings.HasPrefix(low, "жүздес"), strings.HasPrefix(low, "әңгімелес"), strings.HasPrefix(low, "тілдес"), strings.HasPrefix(low, "дидарлас"), strings.HasPrefix(low, "пікірлес"):
			m.noun = strings.HasPrefix(low, "кездесу") || strings.HasPrefix(low, "келіссөз")
			return m, true
		case strings.HasPrefix(low, "сөйлес"):
			m.weak = !call
			return m, true
		case strings.HasPrefix(low, "қабылда") && low != "қабылдау" && !strings.HasPrefix(low, "қабылданды") && !strings.HasPrefix(low, "қабылдаған заң"):
			m.receives, m.kind = true, digest.KindReception
			return m, true
		case strings.HasPrefix(low, "қабылдауында"):
			m.kind = digest.KindReception
			return m, true
		case strings.HasPrefix(low, "талқыла"):
			m.weak = true
			return m, true
		}
	}
	return m, false
}

// partnerSoon says whether "with" follows a noun of meeting within its phrase.
func (c *cast) partnerSoon(s *sentence, k int) bool {
	for j := k + 1; j < s.end && j < k+9; j++ {
		switch c.g.lower(j) {
		case "with", "between":
			return true
		case ",", ".", "of":
			return false
		}
	}
	return false
}

// unreal says whether the meeting is planned, wished for, put off, refused or
// denied.
func (c *cast) unreal(s *sentence, e encounter) bool {
	d := c.g.d
	from, to := max(s.first, e.at-9), min(s.end, e.at+14)
	if e.weak || e.receives {
		from, to = max(s.first, e.at-3), min(s.end, e.at+4)
	}
	low := d.tokens[e.at].lower
	switch d.lang {
	case "ru":
		if strings.HasSuffix(low, "ится") || strings.HasSuffix(low, "ятся") || strings.HasSuffix(low, "иться") || strings.HasSuffix(low, "ить") {
			return true
		}
	case "kk":
		for _, x := range [...]string{"седі", "спек", "спеді", "пейді", "майды", "маған", "мады", "самақ", "мақ", "лайды", "суге", "ссе", "спей", "скісі", "сетін", "лайтын"} {
			if strings.HasSuffix(low, x) {
				return true
			}
		}
	}
	for k := from; k < to; k++ {
		w := d.tokens[k].lower
		if w == "," && k < e.at || w == ";" || w == "." {
			if k < e.at {
				// an earlier clause does not count
				continue
			}
			break
		}
		if w == "," && k > e.at {
			break
		}
		if unrealWord(d.lang, w, k < e.at, e.at-k) {
			return true
		}
	}
	return false
}

func unrealWord(lang, w string, before bool, dist int) bool {
	switch lang {
	case "en":
		switch w {
		case "not", "postponed", "cancelled", "canceled", "refused", "declined", "planned", "plans", "scheduled", "upcoming", "didn’t", "didn't", "cancel", "postpone", "unable", "failed", "never":
			return true
		case "will", "would", "to", "could", "may", "might", "should", "hopes", "wants", "expected", "ready", "if", "proposed", "offered", "shall", "can", "intends", "whether":
			return before && dist < 6 && (w != "to" || dist == 1)
		}
	case "ru":
		for _, st := range [...]string{"отмен", "отлож", "перенес", "запланирован", "планир", "намерен", "отказ", "предстоя", "предстоит", "готов", "пройдет", "пройдёт", "состоится", "состоятся", "проведет", "проведёт", "проведут", "хотел", "надеж", "ожидает", "сорвал", "просил", "предложил", "может", "могла", "намечен", "если", "бы", "возможн", "несостояв", "примет", "договорились"} {
			if strings.HasPrefix(w, st) && (st != "бы" && st != "если" || w == st) {
				if st == "предложил" || st == "готов" || st == "договорились" || st == "просил" || st == "может" {
					return before && dist < 4
				}
				return true
			}
		}
		return w == "не" && dist < 5 && dist > -5
	case "kk":
		for _, st := range [...]string{"жоспар", "кейінге", "шегер", "бас тарт", "тартты", "өтпеді", "өтпей", "болмады", "ниет", "күтілуде", "күтіледі", "тиіс", "өтеді", "өткізеді", "өтпек", "дайын", "келетін", "болады", "өткізбек", "мүмкін", "емес", "қалды", "қалдырыл"} {
			if strings.HasPrefix(w, st) {
				return dist < 8
			}
		}
	}
	return false
}

// meetingDate is the date that a sentence gives, nearest to the word that
// tells of the meeting.
func (c *cast) meetingDate(si int, e encounter) string {
	d := c.g.d
	best, dist := "", 1<<30
	at := d.tokens[e.at].start
	for i := range d.dates {
		m := &d.dates[i]
		if m.sentence != si || m.iso == "" || d.date != "" && len(m.iso) == len(d.date) && m.iso > d.date {
			continue
		}
		n := m.start - at
		if n < 0 {
			n = -n
		}
		if n < dist {
			best, dist = m.iso, n
		}
	}
	return best
}

// firstDate is the day that the article's first sentence gives its news.
func (c *cast) firstDate() string {
	d := c.g.d
	for i := range d.dates {
		m := &d.dates[i]
		s := &d.sentences[m.sentence]
		if s.title || s.aside || s.paragraph > 1+d.sentences[0].paragraph {
			continue
		}
		if len(m.iso) == 10 && (d.date == "" || m.iso <= d.date) {
			return m.iso
		}
		break
	}
	return ""
}
