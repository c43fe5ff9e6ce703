package language

import (
	"strings"
	"unicode/utf8"
)

// The words of a Kazakh office are cut out of a sentence: an object or an adverb in front of it, the
// capital of a sentence's start or an ending that tells whose something is may come along, and what
// makes its name whole may be left behind.

// wordedKazakh words the offices of persons so that they stand by themselves.
func (c *cast) wordedKazakh(persons []*person) {
	if c.g.d.lang != "kk" {
		return
	}
	for _, p := range persons {
		if p.role == "" {
			continue
		}
		if len(p.held) > 0 {
			c.withNameWhole(p, &p.held[0])
			c.inMidSentence(p, &p.held[0])
		}
		p.role = kazakhOffice(p.role)
	}
}

// withNameWhole puts in front of an office the words that its body's name begins with where they end with a
// postposition: «… туралы | шарт ұйымының төрағасы», «… пайдалану жөніндегі | комиссияның төрағасы».
func (c *cast) withNameWhole(p *person, r *roleSpan) {
	const reach = 5
	g := c.g
	if r.first == 0 || r.first >= len(g.d.tokens) || !strings.HasPrefix(p.role, g.d.tokens[r.first].text) || g.isHead[r.first] {
		return
	}
	s := &g.d.sentences[g.d.sentenceAt(r.first)]
	k := r.first - 1
	if k > s.first && g.isHead[k] && g.heads[k].plural && severalOwners(g.lower(k)) && g.d.tokens[k-1].upper && g.names[k-1] == 0 && !g.d.tokens[r.first].upper { // Халық өкілдерінің | жиналысының төрағасы
		first := k - 1
		if first > s.first && g.place[first-1] != "" {
			first--
		}
		p.role = spacedOnce(g.d.text[g.d.tokens[first].start:g.d.tokens[k].end]) + " " + p.role
		return
	}
	if k > s.first && g.isHead[k] && endsWithAny(g.lower(k), "лері", "лары", "дері", "дары", "тері", "тары") && g.names[k] == 0 && !g.d.tokens[r.first].upper {
		for i := k - 1; i >= max(s.first, k-2); i-- { // Бүкілқытайлық халық өкілдері | жиналысының төрағасы
			if g.d.tokens[i].upper && g.names[i] == 0 {
				p.role = spacedOnce(g.d.text[g.d.tokens[i].start:g.d.tokens[k].end]) + " " + p.role
				return
			}
		}
	}
	if k < s.first || !nameLinks.has(g.lower(k)) {
		return
	}
	for i := k - 1; i >= max(s.first, k-reach); i-- {
		t := &g.d.tokens[i]
		if t.kind != word || g.names[i] != 0 || g.isHead[i] || g.d.cues[i] != noCue || g.d.inDate(t.start) || kazakhFinite(t.lower) || endsWithAny(t.lower, "ып", "іп") {
			return
		}
		if t.upper && (i > s.first || g.place[i] != "" || allCaps(t.text)) {
			p.role = spacedOnce(g.d.text[t.start:g.d.tokens[k].end]) + " " + p.role
			return
		}
		if kazakhGenitive(t.lower) && !severalOwners(t.lower) {
			return
		}
	}
}

// nameLinks are postpositions within the names of bodies.
var nameLinks = wordSet(`туралы жөніндегі қатысушы`)

// inMidSentence writes an office with a small letter that has its capital from the start of its sentence: «Экономист
// Асан Үсенов» is «экономист», «Ақтөбелік мұғалім» «ақтөбелік мұғалім».
func (c *cast) inMidSentence(p *person, r *roleSpan) {
	d := c.g.d
	if r.first >= len(d.tokens) {
		return
	}
	t := &d.tokens[r.first]
	if !d.opensItsSentence(r.first) || !t.upper || severalCapitals(t.text) || !strings.HasPrefix(p.role, t.text) {
		return
	}
	g := c.g
	from := r.first+1 < r.end && g.isHead[r.first+1] && !g.heads[r.first+1].possessed && endsWithAny(t.lower, "лық", "лік", "дық", "дік", "тық", "тік") // ақтөбелік мұғалім
	if g.isHead[r.first] && !g.heads[r.first].plural && t.lower != "елбасы" || rankWord.has(t.lower) && t.lower != "бас" || earlierRank.has(t.lower) || from {
		p.role = lowerFirst(p.role)
	}
}

// earlierRank are attributes of offices that are no names.
var earlierRank = wordSet(`бұрынғы қазіргі жаңа жас арнайы экс-сенатор экс-премьер отставкадағы оппозициялық оппозициядағы тәуелсіз танымал белгілі`)

// kazakhOffice takes from the words of an office what stands in front of it in its sentence, and mends what says
// whose without telling it: «топқа Сенат депутаты» is «Сенат депутаты», «Мәжіліс вице-спикері, делегациясының
// басшысы» «Мәжіліс вице-спикері, делегация басшысы», «мүшесі, Мәжіліс депутаты» «Мәжіліс депутаты».
func kazakhOffice(role string) string {
	role = unshouted(withoutObject(role))
	if !strings.Contains(role, "сының ") && !strings.Contains(role, "інің ") && !strings.Contains(role, "ының ") && !strings.Contains(role, "сінің ") && !strings.Contains(role, ", ") {
		return role
	}
	parts := strings.Split(role, ", ")
	kept := parts[:0]
	for _, part := range parts {
		first, rest, more := strings.Cut(part, " ")
		low := lower(first)
		switch {
		case !more && len(parts) > 1 && low == first && possessedOffices.has(low):
			continue // whose?
		case more && low == first && !severalOwners(low) && (endsWithAny(low, "сының", "сінің") || startsWithAny(low, bodiesOwned)) && kazakhGenitive(low) && longerThan(low, 6) && !strings.Contains(rest, " "):
			part = withoutOwner(first) + " " + rest
		}
		kept = append(kept, part)
	}
	if len(kept) == 0 {
		return role
	}
	return strings.Join(kept, ", ")
}

// possessedOffices are offices that are somebody's.
var possessedOffices = wordSet(`мүшесі басшысы жетекшісі авторы белсендісі чемпионы хатшысы өкілі кеңесшісі көмекшісі тұрғыны қызметкері орынбасары директоры`)

// bodiesOwned are beginnings of bodies that are somebody's and end in a consonant when they are nobody's.
var bodiesOwned = []string{"тобының=", "комитетінің=", "кабинетінің=", "ұйымының=", "одағының=", "қорының=", "орталығының=", "қоғамының=", "қауымдастығының=", "әкімшілігінің=", "қожалығының=", "мектебінің=", "клубының=", "департаментінің=", "институтының=", "театрының=", "зауытының=", "агенттігінің=", "министрлігінің="}

// withoutOwner takes off a noun the endings that tell whose it is: делегациясының is делегация, тобының топ.
func withoutOwner(w string) string {
	stem := w[:len(w)-len("ның")]
	for _, e := range [...]string{"сы", "сі", "ы", "і"} {
		if cut, ok := strings.CutSuffix(stem, e); ok {
			return unvoiced(cut)
		}
	}
	return stem
}

// withoutObject takes from the front of an office the words that belong to the verb: an object in the accusative or
// the dative that no word of the office governs, «Қосымша баяндаманы Бюджет комитетінің төрағасы»; an adverb.
func withoutObject(role string) string {
	words := strings.Fields(role)
	from, marks := 0, false
	for i := 0; i+1 < len(words); i++ {
		w := lower(strings.Trim(words[i], "«»\""))
		marks = marks || strings.Contains(words[i], "«")
		closing := strings.Contains(words[i], "»")
		if strings.HasSuffix(words[i], ",") {
			break
		}
		if marks && !closing {
			continue
		}
		marks = false
		if i == from && rolesAdverbs.has(w) {
			from = i + 1
			continue
		}
		if w != strings.Trim(words[i], "«»\"") && i > from {
			continue // a name
		}
		object := endsWithAny(w, "ны", "ні", "сын", "сін") && longerThan(w, 4) || endsWithAny(w, "ын", "ін") && longerThan(w, 4) && !bareAccusatives.has(w)
		aim := endsWithAny(w, "ға", "ге", "қа", "ке", "ына", "іне") && longerThan(w, 4) && !bareDatives.has(w)
		if (object || aim) && !governsObject(words[i+1:]) {
			from = i + 1
		}
	}
	if from == 0 {
		return role
	}
	return strings.Join(words[from:], " ")
}

// governsObject says whether a verbal noun, a participle or a word that asks for the dative stands among the next
// words: «Латвияның астанаға жаңадан келген елшісі».
func governsObject(words []string) bool {
	const reach = 4
	for i, w := range words[:min(reach, len(words))] {
		if low := lower(w); i == 0 && (low == "кандидат" || low == "үміткер" || low == "жауапты") || endsWithAny(low, "у", "ю", "уші", "ушы", "уге", "уға") && longerThan(low, 2) || asksDative.fits(low) || endsWithAny(low, "ған", "ген", "қан", "кен", "тын", "тін") || i == 0 && endsWithAny(low, "лы", "лі", "ты", "ті", "ды", "ді") {
			return true
		}
	}
	return false
}

var (
	rolesAdverbs    = wordSet(`кеше кеше-ақ бүгін ертең кешкілік ол жыл жерде онда мұнда сол бұл кейін соң биыл былтыр тағы енді`)
	bareAccusatives = wordSet(`шағын тұрғын алтын жарқын кейін жалын толқын тасқын бүтін жақын шығын қосын сауын ойын астын бірыңғай`)
	bareDatives     = wordSet(`бірге жаға тоға мәртебе алға кеңге өнеге өлке ереке мереке бөлке`)
)

// unshouted writes words that stand in capitals, as headlines print them, as a sentence would: «ҚАЗАҚСТАН ДЕЛЕГАЦИЯСЫНЫҢ
// мүшесі» is «Қазақстан делегациясының мүшесі»; an abbreviation is shorter.
func unshouted(role string) string {
	const shortest = 8
	if first, _, _ := strings.Cut(role, " "); !allCaps(first) || strings.Contains(first, "«") || utf8.RuneCountInString(first) < shortest {
		return role
	}
	words := strings.Fields(role)
	for i, w := range words {
		if !allCaps(w) || utf8.RuneCountInString(w) < shortest {
			break
		}
		words[i] = lower(w)
		if i == 0 {
			_, n := utf8.DecodeRuneInString(w)
			words[i] = w[:n] + lower(w[n:])
		}
	}
	return strings.Join(words, " ")
}
