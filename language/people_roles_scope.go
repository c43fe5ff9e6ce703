package language

import (
	"slices"
	"strings"

	"minber/digest"
)

// A text names a body once and then its officers by the noun alone: "The Senate
// returned the law. Rapporteur X …", «Нацбанкке кезек келді. Төраға орынбасары
// Y …», «в таможенном управлении, у его начальника Z». Such an office is of the
// body named nearest before that can have it.

// scope words an office that says no more than its noun with what it is of.
func (c *cast) scope(p *person, r *roleSpan) {
	g := c.g
	if r.told || r.leads || p.body != nil || p.role != g.withoutCapitals(r.text, r) || !g.bareOffice(r) {
		return
	}
	if auditNoun.has(bare(r.noun.nom)) {
		c.ofAuditors(p)
		return
	}
	o := g.ownerNear(r)
	if o.text != "" {
		p.role = o.text
		if o.body != nil {
			p.body = o.body
		}
		return
	}
	if reportingNoun.has(bare(r.noun.nom)) {
		c.houseToldNear(p, r)
	}
}

// auditNoun are the nouns for members of a body that audits the state.
var auditNoun = wordSet("auditor аудитор аудиторы")

// ofAuditors words a bare auditor with the body of the packs that has such members, where the text
// names it: «аудитор Высшей аудиторской палаты».
func (c *cast) ofAuditors(p *person) {
	g := c.g
	for _, b := range g.bodyAt {
		if b == nil || b.Parliament || !strings.Contains(lower(b.Names["en"]), "audit") {
			continue
		}
		text := p.role
		if g.d.lang == "kk" {
			text = possessedOffice(lowerFirst(text))
		}
		p.role, p.body = g.inBody(&roleSpan{text: text}, b), b
		return
	}
}

// bareOffice says whether an office is told by its noun with no more than words
// of rank in front: first deputy chairman, «төраға орынбасары», «исполнительный
// директор».
func (g *stage) bareOffice(r *roleSpan) bool {
	if r.body != nil || r.country != "" && !r.weak && !r.lent {
		return false
	}
	for i := r.first; i < r.end; i++ {
		low := g.lower(i)
		switch {
		case i == r.head, rankWord.has(low), tenureWords[low] != "":
		case g.isHead[i] && (g.heads[i].class == "chair" || g.heads[i].class == "head" || g.heads[i].class == "vice"):
		case low == "opposition", low == "majority", low == "minority":
			return false
		case g.kinds[i]&leftWord != 0 && g.kinds[i]&orgWord == 0 && !matterWord(low):
		case g.d.lang == "ru" && startsAny(low, rankStems):
		default:
			return false
		}
	}
	return true
}

// matterWord says whether a word that stands in front of English offices tells
// what they are for, and not their rank.
func matterWord(low string) bool { return stateMatter.has(low) || low == "foreign" || low == "home" }

// rankWord tell how high an office is, not of what.
var rankWord = wordSet("first second senior deputy vice assistant chief executive managing general acting interim former outgoing incoming then new current бірінші екінші бас аға бұрынғы жаңа атқарушы уақытша")

// rankStems begin such adjectives of Russian.
var rankStems = []string{"перв", "втор", "главн", "генеральн", "исполнительн", "старш", "бывш", "тогдашн", "прежн", "нов", "действующ"}

// maxScope is how many tokens back the body of a bare office is looked for.
const maxScope = 90

// scopedOffice is an office with what it is of.
type scopedOffice struct {
	text string
	body *digest.Body
}

// ownerNear finds the body of a bare office: the nearest one named in full
// before it in its paragraph, of a kind that has such officers.
func (g *stage) ownerNear(r *roleSpan) scopedOffice {
	fits := g.ownersOf(r)
	if fits == nil {
		return scopedOffice{}
	}
	if r.first > 0 && startsAny(g.lower(r.first-1), narrators) {
		return g.narrator(r)
	}
	for k := r.first - 1; k >= 0 && r.first-k < maxScope; k-- {
		if g.isHead[k] || g.names[k] != 0 || g.d.tokens[k].kind != word {
			if k > 0 && g.paragraphAt(k) {
				break
			}
			continue
		}
		if b, ok := g.ledBodyAt(k); ok && fits(b) && g.one(k, b) {
			k = g.groupSentBy(g.headOfName(k), fits)
			b, _ = g.ledBodyAt(k)
			s := g.sentenceOf(k)
			if s == nil {
				break
			}
			if text := g.ofPhrase(s, r, k, b); text != "" {
				return scopedOffice{text: text, body: g.bodyOfPhrase(k)}
			}
		}
		if g.paragraphAt(k) {
			break
		}
	}
	return g.soleCommittee(r)
}

// groupSentBy is the noun of the group that English says the body at token k to have sent, if that can have such an
// officer: a delegation of the parliament; k itself if it sent none.
func (g *stage) groupSentBy(k int, fits func(ledBody) bool) int {
	s := g.sentenceOf(k)
	if g.d.lang != "en" || s == nil {
		return k
	}
	first, _ := g.phraseAround(s, k, s.first)
	group := g.groupOf(s, first)
	if b, ok := g.ledBodyAt(group); group < first && ok && fits(b) {
		return group
	}
	return k
}

// headOfName is the noun that the name of a body begins with whose token k is one too: the
// Assembly of the Council of Europe.
func (g *stage) headOfName(k int) int {
	if g.d.lang == "kk" || g.bodyAt[k] == nil {
		return k
	}
	head := k
	for i := k - 1; i >= 0 && g.bodyAt[i] == g.bodyAt[k]; i-- {
		if _, ok := g.ledBodyAt(i); ok {
			head = i
		}
	}
	return head
}

// narrators begin the pronouns of those who wrote the text.
var narrators = []string{"our", "наш", "біздің"}

// narrator words the office of somebody whom the text calls one of its own with
// the first private body that it names: a foundation's report on its director.
func (g *stage) narrator(r *roleSpan) scopedOffice {
	for k := range g.d.tokens {
		if b, ok := g.ledBodyAt(k); ok && privateBody.has(b.stem) && g.one(k, b) {
			if s := g.sentenceOf(k); s != nil {
				if text := g.ofPhrase(s, r, k, b); text != "" {
					return scopedOffice{text: text}
				}
			}
		}
	}
	return scopedOffice{}
}

// privateBody are bodies, by the beginnings of ledBodies, that publish texts of
// their own.
var privateBody = wordSet("foundation coalition centre center institute union association network charity ngo league alliance fund фонд коалици центр институт ассоциаци союз организаци движени объединени қор орталы институт қауымдасты одақ ұйым коалиция бірлестік бірлестіг")

// one says whether the noun of a body at token k tells of one body, and not of a
// gathering or of several.
func (g *stage) one(k int, b ledBody) bool {
	switch g.d.lang {
	case "en":
		return g.lower(k) == b.stem && !looseBody.has(b.stem)
	case "ru":
		return b.stem != "собрани" && b.stem != "палат" && b.stem != "совет" || g.d.tokens[k].upper || g.d.tokens[k-1].upper
	}
	return !strings.Contains(g.lower(k), "лар") && !strings.Contains(g.lower(k), "лер") && b.stem != "жиналыс" && b.stem != "жоба" && b.stem != "қызмет"
}

// looseBody are nouns of English that mean a body only beside a verb of leading.
var looseBody = wordSet("business list project programme program initiative campaign reserve mission service office shop inquiry probe investigation house chamber parliament senate port region district province county opposition government cabinet")

// ofPhrase words a bare office with the body whose noun is at token k, "" if that
// has no name there.
func (g *stage) ofPhrase(s *sentence, r *roleSpan, k int, b ledBody) string {
	first, end := g.phraseAround(s, k, s.first)
	if g.d.lang == "kk" && first == s.first && first+1 < k && g.d.tokens[first+1].upper && !g.isOrg(first) && g.place[first] == "" && g.bodyAt[first] == nil {
		first++ // a capital that only opens the sentence
	}
	named := false
	if to := g.pastTown(s, end); g.d.lang == "en" && to > end && k == end-1 {
		end, named = to, true // the laboratory in Rudny
	} else if k == end-1 && g.at(s, end) == "no" { // School No. 19
		for end++; end < s.end && g.d.tokens[end].kind == punct; end++ {
		}
		end, named = end+1, true
	}
	for i := first; i < end; i++ {
		named = named || i != k && (g.d.tokens[i].upper || g.place[i] != "" || !phraseOpener.has(g.lower(i)) && g.d.tokens[i].kind == word && g.kinds[i]&stopWord == 0)
	}
	if !named {
		return ""
	}
	switch g.d.lang {
	case "ru":
		phrase := g.genitivePhrase(first, k, b) + g.tail(k+1, end)
		if first == s.first && !allCaps(g.d.tokens[first].text) {
			phrase = lowerFirst(phrase)
		}
		return r.text + " " + phrase
	case "kk":
		genitive := b.genitive
		if rest := strings.TrimPrefix(g.lower(k), b.stem); k > first && endsWithAny(g.lower(k-1), "лық", "лік", "дық", "дік", "тық", "тік") && !startsAny(rest, []string{"сы", "сі", "ы", "і"}) {
			if genitive = b.stem + kazakhGenitiveEnding(b.stem); strings.HasSuffix(b.stem, "нк") {
				genitive = b.stem + "тің" // облыстық аурухананың, Ұлттық банктің, but Абай ауруханасының
			}
		}
		phrase := g.slice(first, k+1, k, genitive)
		return phrase + " " + possessedOffice(lowerFirst(r.text))
	}
	for i := first; i+1 < end; i++ {
		if isDash(g.d.tokens[i].text) && g.lower(i+1) == "the" {
			first = i + 1 // behind the dateline
		}
	}
	return r.text + g.ofThe(first, end)
}

// possessedOffice is a Kazakh office with the ending of what is of something:
// төраға, төрағасы; төраға орынбасары stays and takes the genitive within.
func possessedOffice(text string) string {
	words := strings.Fields(text)
	if len(words) == 0 {
		return text
	}
	last := len(words) - 1
	words[last] = kazakhPossessed(words[last])
	if last > 0 && words[last] == "орынбасары" {
		words[last-1] = withoutGenitive(words[last-1]) // төрағаның орынбасары
		if before := kazakhPossessed(words[last-1]); before != words[last-1] {
			words[last-1] = before + kazakhGenitiveEnding(before)
		}
	}
	return strings.Join(words, " ")
}

// ownersOf says which bodies can have an officer, nil for one that needs none.
func (g *stage) ownersOf(r *roleSpan) func(ledBody) bool {
	nom := bare(r.noun.nom)
	switch class := r.noun.class; {
	case presidingNoun.has(nom), unowned.has(nom):
		return nil // of a chamber, see fromChamber
	case class == "president" && g.d.lang != "kk":
		return g.ofSeveralHere(r)
	case class == "chair", class == "vice" && (r.end-r.first > 1 || strings.Contains(nom, "chair") || strings.Contains(nom, "пред") || strings.Contains(nom, "presid") || strings.Contains(nom, "през")):
		return g.presidedOver
	case schoolNoun.has(nom):
		return func(b ledBody) bool { return startsAny(b.stem, schools) }
	case academicNoun.has(nom):
		return func(b ledBody) bool { return startsAny(b.stem, academies) }
	case nom == "governor":
		return func(b ledBody) bool { return b.stem == "bank" }
	case reportingNoun.has(nom):
		return func(b ledBody) bool { return startsAny(b.stem, reportedTo) }
	case class == "expert" && physicianNoun.has(nom) && r.end > r.first+1 && startsAny(g.lower(r.first), chiefWords):
		return func(b ledBody) bool { return startsAny(b.stem, infirmaries) }
	case class == "expert" && staffNoun.has(nom), class == "head" && employedNoun.has(nom):
		return func(b ledBody) bool {
			return !politicalTitle.has(b.title) && !startsAny(b.stem, ofMembers) && !(staffNoun.has(nom) && regionOfMany.has(b.stem))
		}
	case class == "vice", class == "head", class == "spokes", class == "secretary":
		return func(ledBody) bool { return true }
	}
	return nil
}

// ofSeveralHere says which bodies have a president told by the noun alone: the assembly of
// several countries that the sentence before is about. It is nil if there is none, for a
// president is a state's as a rule.
func (g *stage) ofSeveralHere(r *roleSpan) func(ledBody) bool {
	s := g.sentenceOf(r.head)
	if s == nil || s.first == 0 {
		return nil
	}
	before := g.sentenceOf(s.first - 1)
	if before == nil || before.paragraph != s.paragraph {
		return nil
	}
	for k := before.first; k < before.end; k++ {
		if b := g.bodyAt[k]; b != nil && b.Country == "" && g.bodyN[k] > 1 {
			if _, ok := g.ledBodyAt(k); ok {
				return func(l ledBody) bool { return presidedTitle.has(l.title) }
			}
		}
	}
	return nil
}

// presidedOver says whether those who lead a body are called its chair.
func (g *stage) presidedOver(b ledBody) bool {
	return presidedTitle.has(b.title) || g.d.lang == "kk" && slices.Contains(kazakhPresided, b.stem)
}

// What kinds of bodies officers have, by the noun: those who preside, those who
// are elected by members, those whom somebody employs.
var (
	presidedTitle  = wordSet("chair председатель төрағасы")
	politicalTitle = wordSet("chair leader председатель лидер төрағасы")
	kazakhPresided = []string{"банк", "агентті", "қауымдасты", "одақ", "одағ", "федерация", "корпорация"}
	ofMembers      = []string{"delegation", "group", "делегаци", "фракци", "групп", "делегация", "фракция", "партия", "топ", "тоб"}
	infirmaries    = []string{"hospital", "clinic", "centre", "center", "больниц", "клиник", "поликлиник", "диспансер", "аурухана", "емхана"}
	schools        = []string{"school", "college", "kindergarten", "академи", "школ", "гимнази", "мектеп", "мектеб", "гимназия"}
	academies      = []string{"university", "institute", "academy", "college", "университет", "институт", "академи", "академия", "колледж"}
	reportedTo     = []string{"committee", "commission", "assembly", "комитет", "комисси", "ассамбле", "комиссия", "ассамблея"}
)

// presidingNoun are the nouns for those who preside over a chamber alone.
var presidingNoun = wordSet("speaker спикер торага тораға toraga вице-спикер vice-speaker")

// unowned are nouns of offices that stand alone, or tell by themselves of what.
var unowned = wordSet("ombudsman commissioner commander whip treasurer undersecretary омбудсмен омбудсман комиссар командир командующий уполномоченный госсекретарь генсек қолбасшы")

// chiefWords begin the words for who leads those of a trade.
var chiefWords = []string{"chief", "head", "главн", "бас"}

// physicianNoun, academicNoun, reportingNoun, employedNoun and staffNoun are nouns for those who
// serve bodies of certain kinds.
var (
	schoolNoun    = wordSet("principal headmaster headmistress headteacher")
	physicianNoun = wordSet("physician doctor surgeon врач дәрігер дәрігері")
	academicNoun  = wordSet("rector dean pro-rector ректор проректор декан")
	reportingNoun = wordSet("rapporteur докладчик содокладчик баяндамашы")
	employedNoun  = wordSet("director executive manager директор гендиректор начальник заведующий заведующая управляющий бастық")
	staffNoun     = wordSet("clerk lawyer counsel adviser advisor accountant engineer owner co-founder founder editor editor-in-chief employee юрист советник бухгалтер инженер владелец владелица хозяин хозяйка основатель основательница сотрудник сотрудница заңгер кеңесші бухгалтер инженер иегер қызметкер")
)

// houseToldNear words a bare office of a chamber with the house that its passage
// names and no pack knows. It says whether there is one.
func (c *cast) houseToldNear(p *person, r *roleSpan) bool {
	g := c.g
	if !g.bareOffice(r) || r.noun.class == "senator" || r.noun.class == "head" && !reportingNoun.has(bare(r.noun.nom)) || r.noun.class == "chair" && !presidingNoun.has(bare(r.noun.nom)) || r.noun.class == "vice" && !presidingNoun.has(bare(r.noun.nom)) {
		return false
	}
	for k := r.first - 1; k >= 0 && r.first-k < maxParagraph; k-- {
		if g.parliamentAt(k) {
			return false
		}
		if s := g.sentenceOf(k); s != nil && g.names[k] == 0 && !g.isHead[k] {
			if name, senate := g.houseName(s, k); name != "" && (!senate || r.noun.class != "deputy") {
				p.role = memberOfNamed(g.d.lang, p.role, r.noun.nom, name)
				return true
			}
		}
		if g.paragraphAt(k) {
			break
		}
	}
	return false
}

// memberOfNamed words a bare office with the name of a house, in Russian its genitive.
func memberOfNamed(lang, role, nom, name string) string {
	switch lang {
	case "ru":
		return role + " " + name
	case "kk":
		return name + " " + kazakhPossessed(lowerFirst(nom))
	}
	if first, _, _ := strings.Cut(name, " "); strings.HasSuffix(first, "'s") || strings.HasSuffix(first, "’s") {
		return role + " of " + name // Iceland's Althing
	}
	return role + " of the " + strings.TrimPrefix(name, "The ")
}
