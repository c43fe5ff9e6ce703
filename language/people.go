package language

import (
	"slices"
	"strings"
	"unicode/utf8"

	"minber/digest"
)

// person is somebody whom a document names.
type person struct {
	given, middle, family string // nominative
	sex                   gender
	score                 int  // how sure the reading of the name is
	plain                 bool // it stands in the nominative, as far as its form tells
	roles                 []roleSpan
	held                  []roleSpan // of roles, what role tells
	role                  string
	calledHere            string // role before its own country was added that the text leaves out, "" if none was
	office                *packOffice
	body                  *digest.Body
	country               string
	tenure                string
	roleAt                digest.Span // where the text tells the role
	spoke                 bool
	mentions              []*mention
	eastern               bool        // the family name leads: given is the surname
	enrolled              *packOffice // of the roster on the article's day, once it is lookedUp
	lookedUp              bool
	sure                  string    // the country that the roster tells
	across                []string  // the countries of those met, none of them his or her own
	folded                [2]string // family and its skeleton, see skeleton
	small                 [2]string // family and what lowered makes of it
	named                 naming    // what full and hints were made of
	full                  string    // see name
	hints                 weights   // see originBook.of
	also                  []string  // countries where many have such names besides
}

// maxPersons is how many persons a text can have: a list of thousands is no
// article.
const maxPersons = 300

// skeleton is the surname as Fold writes it.
func (p *person) skeleton() string {
	if p.folded[0] != p.family {
		p.folded = [2]string{p.family, foldWord(p.family)}
	}
	return p.folded[1]
}

// lowered is the surname in lower case, without ё.
func (p *person) lowered() string {
	if p.small[0] != p.family {
		p.small = [2]string{p.family, unYo(lower(p.family))}
	}
	return p.small[1]
}

// mention is a place where a person is meant: tokens [first, end) of a
// sentence.
type mention struct {
	p          *person
	first, end int
	sentence   int
	office     bool // by office, not by name
	oblique    bool // not the subject, as far as its form tells
}

// cast is all persons of a document with their mentions.
type cast struct {
	persons    []*person
	at         [][]*mention // by sentence, in order
	roles      [][]roleSpan // by sentence
	g          *stage
	verbs      *speechBook
	words      *wordNumbers // see numbers
	lands      []land       // see landsTold
	roughly    bool         // countries are weighed by hand alone, for offices are still being read
	quoted     []bool       // by token: inside quotation marks
	said       []digest.Statement
	aloud      bool // what stands in quotation marks is read as if they were not there
	topics     map[topicKey]*person
	asking     []topicAsked      // what is being asked for the topic of, innermost last
	written    map[string]string // short names of houses, written out
	staff      map[*person]bool  // who reports, by a label of theirs
	talkedTo   map[int]*person   // whom an agency talked to, by sentence
	stopLabels int8              // 1 if labels of questions and answers are closed by a stop, -1 if not, 0 while nobody has looked
	waiting    []ledOffice       // offices of leading that nobody has taken yet
	headlined  byte              // whether the headline tells what the text is about: y or n, 0 while nobody has looked
	sitting    *eventFinder      // what reads the events, once the bodies are noted that the text names
}

// naming is all that a person's name is made of.
type naming struct {
	given, middle, family string
	eastern               bool
}

// renamed forgets what was made of the name if that has changed since.
func (p *person) renamed() {
	if now := (naming{p.given, p.middle, p.family, p.eastern}); now != p.named {
		p.named, p.full, p.hints, p.also = now, "", nil, nil
	}
}

// name is how the person is called in full.
func (p *person) name() string {
	if p.renamed(); p.full == "" {
		p.full = p.fullName()
	}
	return p.full
}

func (p *person) fullName() string {
	given := p.given
	if utf8.RuneCountInString(given) == 1 && !p.eastern {
		given += "."
	}
	middle := p.middle
	if utf8.RuneCountInString(middle) == 1 {
		middle += "."
	}
	return spacedOnce(given + " " + middle + " " + p.family)
}

// findPeople finds who is named, in which office, and where each is meant.
func (r *Reader) findPeople(d *document) *cast {
	c := &cast{at: make([][]*mention, len(d.sentences)), roles: make([][]roleSpan, len(d.sentences))}
	c.g, c.verbs = newStage(r.lex, d), r.lex.speech
	g := c.g
	for si := range d.sentences {
		if !d.sentences[si].unread() {
			g.scan(si)
		}
	}
	g.dropCredits()
	for si := range d.sentences {
		if !d.sentences[si].unread() {
			g.scanOffices(r.lex.speech, si)
		}
	}
	c.join()
	c.revise()
	c.wordsAlone()
	g.personsAreNoPlaces()
	for si := range d.sentences {
		if !d.sentences[si].unread() {
			c.roles[si] = g.rolesIn(&d.sentences[si])
		}
	}
	c.order()
	c.markQuoted()
	c.assignRoles()
	c.affiliated()
	c.described()
	c.delegates()
	c.roughly = true
	c.settle()
	c.roughly = false
	c.posts()
	c.askedAfter()
	c.officesAlone()
	c.presiders()
	c.interviewee()
	c.topical()
	c.compatriots()
	c.ledLater()
	c.pairUp()
	c.seats()
	c.represent()
	c.toldByBody()
	c.spokenFor()
	c.authors()
	c.membersByContext()
	c.committeeMembers()
	c.speakingFor()
	c.membersOfCommittees()
	c.floor()
	c.relations()
	c.weighedMembers()
	c.sides()
	c.movers()
	c.cabinets()
	c.heldBeside()
	c.settle() // with the offices told later
	c.fuller(c.persons)
	c.appoint(c.persons)
	c.inNormalForm(c.persons)
	c.wordedKazakh(c.persons)
	c.order()
	return c
}

// personsAreNoPlaces takes the countries and towns off the words of names: Дания
// Еспаева, Georgia Meloni.
func (g *stage) personsAreNoPlaces() {
	for i, n := range g.names {
		if n != 0 {
			g.place[i], g.town[i], g.capit[i] = "", "", false
		}
	}
}

// order sorts the mentions of each sentence and the persons by their first
// mention.
func (c *cast) order() {
	for _, ms := range c.at {
		for i := 1; i < len(ms); i++ {
			for j := i; j > 0 && ms[j].first < ms[j-1].first; j-- {
				ms[j], ms[j-1] = ms[j-1], ms[j]
			}
		}
	}
	var out []*person
	seen := make(map[*person]bool, len(c.persons))
	for _, ms := range c.at {
		for _, m := range ms {
			if !seen[m.p] {
				seen[m.p] = true
				out = append(out, m.p)
			}
		}
	}
	c.persons = out
}

func (c *cast) mention(p *person, n nameSpan, oblique bool) {
	m := &mention{p: p, first: n.first, end: n.end, sentence: n.sentence, oblique: oblique}
	p.mentions = append(p.mentions, m)
	c.at[n.sentence] = append(c.at[n.sentence], m)
}

// join turns the name spans into persons: full names first, then those with
// initials.
func (c *cast) join() {
	g := c.g
	spans := g.spans
	for pass := range 3 {
		for i := range spans {
			n := spans[i]
			full := n.given != "" && !initialOnly(n.given)
			switch {
			case n.family == "" || n.first >= n.end:
				continue
			case pass == 0 && !full, pass == 1 && (full || n.given == ""), pass == 2 && n.given != "":
				continue
			}
			x, oblique := c.read(n)
			p := c.find(x, n)
			if p == nil && len(c.persons) >= maxPersons {
				continue
			}
			if p == nil {
				p = x
				c.persons = append(c.persons, p)
			} else {
				p.merge(x)
			}
			c.mention(p, n, oblique)
		}
	}
}

// wanted is the case that the words in front of token i ask for, 0 if they do
// not tell.
func (g *stage) wanted(i int) kase {
	if i == 0 || g.paragraphAt(i) {
		return 0
	}
	if k := g.listed(i); k >= 0 && !g.gerundCloses(k, i) {
		if want := g.wanted(k); want != 0 {
			return want
		}
		if r := g.russianName(g.spans[g.names[k]-1], 0); r.oblique {
			return r.cases // Петра Фиалу и Роберта Фицо ждут
		}
		return 0
	}
	prev := &g.d.tokens[i-1]
	if prev.kind != word && !closingMark[prev.text] {
		return g.wantedPastNote(i)
	}
	action := !g.isHead[i-1] && !prev.upper && g.names[i-1] == 0 && verbalNoun(prev.lower)
	if (genitiveNouns[prev.lower] || action) && !g.headBefore(i-1) && !g.fieldOf(i-1) {
		if action && (g.toldThere(i-1) || g.onlyNominative(i)) {
			return 0
		}
		return genitive
	}
	if startsWithAny(prev.lower, encounterNouns) && g.nextLower(i) == "с" {
		return genitive // встреча Кошанова с министром
	}
	switch prev.lower {
	case "господина", "г-на", "мистера", "лорда":
		return genitive | accusative
	case "госпожу", "г-жу":
		return accusative
	case "с", "со", "между", "перед", "под", "над":
		return instrumental
	case "к", "ко", "благодаря", "согласно", "вопреки", "навстречу", "подобно":
		return dative
	case "у", "от", "для", "без", "до", "из", "ради", "кроме", "против", "после", "около", "вокруг", "вместо", "насчет", "насчёт", "касательно", "относительно", "помимо", "среди", "ввиду", "вследствие":
		return genitive
	case "о", "об", "при":
		return prepositional
	}
	if want := g.participleWants(i); want != 0 {
		return want
	}
	if takesAccusative.has(prev.lower) {
		return 0 // «Спикер принял Асылбека …»: the office is somebody else's
	}
	// The noun of an office in front: председателя парламента Грузии Шалву …
	for k := i - 1; k >= 0 && i-k < 12; k-- {
		if g.d.tokens[k].kind != word && !strings.ContainsAny(g.d.tokens[k].text, "«»\"") && !(isDash(g.d.tokens[k].text) && g.d.tokens[i-1].text == "»") || g.names[k] != 0 || k < i-1 && g.paragraphAt(k+1) {
			break
		}
		if want := g.pluralWants(k, i); want != 0 {
			return want
		}
		if g.isHead[k] && g.heads[k].plural && k == i-1 && (k == 0 || g.paragraphAt(k) || g.d.tokens[k-1].kind == punct || pastTense(g.lower(k-1))) && g.heads[k].cases&^(genitive|accusative) == 0 {
			return g.heads[k].cases // депутатов Ивана Петрова и Анну Лебедеву принял
		}
		if g.isHead[k] && !g.heads[k].plural {
			h := k
			// the first office of a chain governs: заместителя председателя
			for g.heads[h].cases&genitive != 0 {
				j := h - 1
				for j > 0 && h-j < 4 && !g.isHead[j] && g.d.tokens[j].kind == word && adjectiveLike(g.lower(j)) {
					j-- // заместитель Генерального прокурора
				}
				if j < 0 || !g.isHead[j] {
					break
				}
				h = j
			}
			if first := g.russianActing(&sentence{first: max(0, h-8)}, h); first < h {
				return g.actingCase(first, h) // и.о. министра: not the minister's case
			}
			switch cases := g.heads[h].cases; {
			case cases == anyCase:
				return 0
			case cases&accusative != 0 && g.takesObject(h):
				return accusative // принял посла Гергея Балашши: it does not decline
			case cases == nominative && h < k && g.heads[k].cases&genitive != 0 && g.genitiveGiven(i):
				return nominative | genitive // помощник председателя Иван Петров, Ивана Петрова
			default:
				return cases
			}
		}
	}
	return 0
}

// genitiveGiven says whether token i is the genitive of a known first name, and no first name as it
// stands: Ерлана, not Эльмира.
func (g *stage) genitiveGiven(i int) bool {
	return !g.l.spelled(g.word(i)) && slices.ContainsFunc(g.l.givenForms(g.word(i)), func(x form) bool {
		return x.cases&genitive != 0 && g.l.spelled(x.nom)
	})
}

// listed returns where the list begins whose next name is at token i: of «с А, Б
// и В» all stand in one case. It is -1 if no list of names goes on here, and for
// lists too long to be worth it.
func (g *stage) listed(i int) int {
	found := -1
	for range 8 {
		k := i - 1
		if k > 0 && g.lower(k) == "и" && g.lower(k-1) == "," {
			k--
		}
		if k < 1 || g.lower(k) != "и" && g.lower(k) != "," || g.names[k-1] == 0 {
			return found
		}
		i = g.spans[g.names[k-1]-1].first
		found = i
	}
	return -1
}

// takesAccusative are verbs whose object, right behind them, stands in the accusative.
var takesAccusative = wordSet(`
	принял приняла приняли принимает принимал встретил встретила встретили поздравил поздравила поздравили поблагодарил поблагодарила поблагодарили благодарит пригласил пригласила пригласили приглашает
	поддержал поддержала поддержали назначил назначила назначили назначает избрал избрала избрали выбрали выбрал заменил заменила сменил сменила наградил наградила наградили отметил освободил освободила уволил уволила отозвал отозвали
	критиковал раскритиковал раскритиковала обвинил обвинила цитирует процитировал процитировала представил представила представляет заверил заверила заверили проинформировал проинформировала попросил попросила спросил спросила
	выдвинул выдвинула выдвинули проводил проводила сопровождал сопровождала сопровождали выслушал выслушала заслушал заслушала заслушали приветствовал приветствовала ждут ждёт ждет возглавил назвал назвала знает похвалил похвалила`)
