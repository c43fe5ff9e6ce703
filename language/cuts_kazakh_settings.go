package language

import "strings"

// Where and on which of several days something was, what was planned at first, and what is told twice or
// by the day of the article, in Kazakh.

// comesYet says whether the verb at the sentence's end tells what is to come: its day is news.
func (t *trimmer) comesYet() bool {
	last := t.stop() - 1
	return kazakhFutures.has(&t.d.tokens[last]) && t.d.cues[last] != wasCue
}

// actsAt says whether somebody who acts is named by token i: a person, a chamber or people.
func (t *trimmer) actsAt(i int) bool {
	if i+1 >= t.s.end || t.d.tokens[i].kind != word {
		return false
	}
	for _, m := range t.mentions {
		if !m.office && (m.first == i || t.lead(m) == i) {
			return !m.oblique
		}
	}
	return t.sits(i) || t.at(i, subjectWords) > 0 && !pronouns[t.d.tokens[i].lower] && !demonstratives[t.d.tokens[i].lower]
}

// frontThere returns where a word for a place or a time told before ends that opens with token i, in front of
// the one who acts: «⟦Онда⟧ Ерлан Сәбит …», «⟦Бұл жиында⟧ депутаттар …».
func (t *trimmer) frontThere(i, stop int) int {
	switch t.d.tokens[i].lower {
	case "онда", "сонда", "мұнда", "осында":
		if t.actsAt(i+1) && !kazakhVerbless.has(t.d.tokens[stop-1].lower) { // «онда X тұр»: in the picture
			return i + 1
		}
	case "енді":
		if t.comesYet() {
			return i + 1
		}
	case "бұл", "осы", "сол", "аталған":
		if end := t.frontOccasion(i+1, stop); end > 0 {
			return end
		}
	}
	return 0
}

// dayOf returns where the words end that open with token i and tell which day of a journey or a sitting
// it was, with its date behind them: «Сапардың алғашқы күні, жұмада», 0 if there are none.
func (t *trimmer) dayOf(i, stop int) int {
	if i+3 >= stop || i > t.s.first && t.comma(i-1) || t.at(i, occasionWords) == 0 || !kazakhGenitive(t.d.tokens[i].lower) || !kazakhWhichDay.has(t.d.tokens[i+1].lower) {
		return 0
	}
	if day := t.d.tokens[i+2].lower; day != "күні" && day != "күнінде" {
		return 0
	}
	end := i + 3
	if t.d.tokens[i+2].lower == "күні" && !t.comma(end) && !t.actsAt(end) {
		return 0 // the day itself may be what the sentence tells of
	}
	if t.comma(end) && t.dayAt(end+1) {
		for end++; end < stop && (t.dayAt(end) || t.d.tokens[end].lower == "күні"); {
			end++
		}
	}
	return end
}

var kazakhWhichDay = wordSet("алғашқы бірінші екінші үшінші төртінші соңғы")

// daysOf finds such words behind the subject: «Ерлан Сәбит ⟦сапардың алғашқы күнінде, 5 ақпанда,⟧ …».
func (t *trimmer) daysOf(stop int) []stretch {
	var out []stretch
	for _, e := range t.kazakhSubjects() {
		end := t.dayOf(e.at, stop)
		if end == 0 {
			continue
		}
		if t.comma(end) {
			end++
		}
		if end+minVersion/2 < stop && t.d.tokens[end].kind != punct && !kazakhAttributive(t.d.tokens[end].lower) {
			out = append(out, stretch{e.at, end})
		}
	}
	return out
}

// frontPlanned returns where words end that open with token i and tell for when something was planned of
// which the rest tells what became of it: «⟦Осы аптаға жоспарланған⟧ Тәжікстан спикерінің сапары шегерілді».
func (t *trimmer) frontPlanned(i, stop int) int {
	if t.deniesAny() {
		return 0
	}
	for k := i; k < min(i+6, stop-minVersion); k++ {
		switch tok := &t.d.tokens[k]; {
		case kazakhWasPlanned.has(tok.lower):
			if next := &t.d.tokens[k+1]; k > i && next.kind == word && next.upper {
				return k + 1
			}
			return 0
		case !t.dayAt(k) && !kazakhPlanTimes.has(tok.lower):
			return 0
		}
	}
	return 0
}

var (
	kazakhWasPlanned = wordSet("жоспарланған белгіленген көзделген")
	kazakhPlanTimes  = wordSet("бастапқыда әуелде осы келесі өткен алдағы аптаға аптада айға айында айда күнге күні")
)

// kazakhDoubleDays finds a day of the week in front of the date of the same day: «⟦жексенбіде,⟧ 30 қарашада».
func (t *trimmer) kazakhDoubleDays(m kazakhMarks, stop int) []stretch {
	var out []stretch
	for _, i := range m.commas {
		if i <= t.s.first || i+3 >= stop || t.d.tokens[i+1].kind != number || !t.dayAt(i+1) || !t.dayAt(i+2) || t.d.quoted(t.d.tokens[i].start) {
			continue
		}
		first := i - 1
		if t.d.tokens[first].lower == "күні" && first > t.s.first {
			first--
		}
		if !startsWithAny(t.d.tokens[first].lower, kazakhDayNames) {
			continue
		}
		end := i + 2
		for end < stop && (t.dayAt(end) || t.d.tokens[end].lower == "күні") {
			end++
		}
		if end >= stop || t.d.tokens[end].kind != word || first > t.s.first && (kazakhAnd(t.d.tokens[first-1].lower) || t.d.tokens[first-1].lower == "және" || t.dayAt(first-1) || kazakhPlanTimes.has(t.d.tokens[first-1].lower)) {
			continue
		}
		out = append(out, stretch{first, i + 1})
	}
	return out
}

var kazakhDayNames = []string{"дүйсенбі", "сейсенбі", "сәрсенбі", "бейсенбі", "жұма", "сенбі", "жексенбі"}

// kazakhSameYear finds the year of a date in the year of the article: «⟦2026 жылғы⟧ 12 наурызда». Two
// years in a sentence are told against each other.
func (t *trimmer) kazakhSameYear(stop int) []stretch {
	var out []stretch
	years := 0
	for i := t.s.first; i+3 < stop; i++ {
		tok := &t.d.tokens[i]
		if tok.kind != number || len(tok.text) != len("2026") || !strings.HasPrefix(t.d.tokens[i+1].lower, "жыл") {
			continue
		}
		years++
		if t.d.tokens[i+1].lower == "жылғы" && strings.HasPrefix(t.d.date, tok.text) && t.d.tokens[i+2].kind == number && t.dayAt(i+2) && t.dayAt(i+3) && !t.d.quoted(tok.start) {
			out = append(out, stretch{i, i + 2})
		}
	}
	if years > 1 {
		return nil
	}
	return out
}

// frontLaw returns where words end that open with token i and tell that the rest is what the law or the
// constitution says: «⟦Заңға сәйкес⟧ құжат желтоқсанға дейін қабылданады». What a bill says is no law yet.
func (t *trimmer) frontLaw(i, stop int) int {
	if i+minVersion > stop {
		return 0
	}
	by := t.d.tokens[i+1].lower
	switch t.d.tokens[i].lower {
	case "заңға", "конституцияға", "регламентке":
		if by == "сәйкес" {
			return t.frontEnd(i+2, stop)
		}
	case "конституция", "регламент":
		if by == "бойынша" {
			return t.frontEnd(i+2, stop)
		}
	}
	return 0
}

// kazakhRooms finds in which town or room somebody named met whom or spoke: right behind the one who acts, or
// behind the one who was met: «Ерлан Сәбит ⟦Қостанай қаласында⟧ …», «Иво Андерсонмен ⟦шағын залда⟧ кездесіп».
func (t *trimmer) kazakhRooms(stop int) []stretch {
	if t.deniesAny() {
		return nil
	}
	var out []stretch
	for _, m := range t.mentions {
		i := m.end
		if m.office || i+2 >= stop || m.end < 1 {
			continue
		}
		with := kazakhEnding(t.d.tokens[i-1].lower) == instrumental
		if !with && (m.oblique || !t.leadsIn(t.lead(m))) {
			continue
		}
		end := t.room(i, stop)
		if end == 0 || !with && (end+minVersion/2 >= stop || t.staysThere(end, stop)) || with && !startsWithAny(t.d.tokens[end].lower, kazakhMutual) && !startsWithAny(t.d.tokens[end].lower, kazakhTalk) {
			continue
		}
		if next := &t.d.tokens[end]; next.kind != word || kazakhAttributive(next.lower) && end+1 < stop || kazakhParticles.has(next.lower) || next.function {
			continue
		}
		out = append(out, stretch{i, end})
	}
	return out
}

var kazakhTalk = []string{"келіссөз", "жүздес", "жолығ", "жолық", "кездесу", "көріс"}

// room returns where words for a room, a building or a town end that open with token i, 0 if there are none.
func (t *trimmer) room(i, stop int) int {
	for k := i; k < min(i+3, stop-1); k++ {
		tok := &t.d.tokens[k]
		if tok.kind != word || t.dayAt(k) || t.names(k, k+1) || t.d.quoted(tok.start) || kazakhConverb(tok.lower) {
			return 0
		}
		switch {
		case kazakhRoomWords.has(tok.lower):
			return k + 1
		case kazakhTownWords.has(tok.lower):
			if k == i+1 && t.d.tokens[i].upper {
				return k + 1
			}
			return 0
		case tok.lower == "шағын" || tok.lower == "өз" || tok.lower == "үлкен":
		case kazakhEnding(tok.lower) != nominative && !kazakhGenitive(tok.lower):
			return 0
		}
	}
	return 0
}

var (
	kazakhRoomWords = wordSet("залда залында кабинетінде кабинетте ғимаратында ғимаратта дәлізде дәлізінде кітапханада кітапханасында қонақүйде кафесінде бөлмеде бөлмесінде")
	kazakhTownWords = wordSet("қаласында облысында ауданында ауылында кентінде")
)
