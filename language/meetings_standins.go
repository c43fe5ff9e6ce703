package language

// standIn is a word that stands for persons named before.
type standIn struct {
	count  int // how many it means; 0: as many as were last named together
	sex    gender
	guest  bool   // those who came
	crowd  bool   // the delegation: its head
	plural bool   // "the deputies": those of them whom the text joined last
	class  string // of the office that several hold: both speakers
	loose  bool   // they: the host and his people, where two are not told of
	me     bool   // whoever speaks
	which  bool   // a relative pronoun: whoever stands in front of it
	noun   bool   // a noun: who was named and is what it says
	cases  kase
}

// isHe says whether a word is a pronoun for one as the subject, or another word for him in the nominative.
func (x standIn) isHe() bool {
	return x.count == 1 && x.cases == nominative && !x.me && !x.noun && !x.which
}

// standIns are the words that stand for persons; cases are those of Russian
// and Kazakh, the instrumental for -мен. In English only the nominative and
// the object are told apart.
var standIns = map[string]map[string]standIn{
	"en": {
		"i": {count: 1, me: true, cases: nominative}, "we": {count: 1, me: true, cases: nominative}, "me": {count: 1, me: true, cases: accusative}, "us": {count: 1, me: true, cases: accusative},
		"he": {count: 1, sex: male, cases: nominative}, "she": {count: 1, sex: female, cases: nominative},
		"him": {count: 1, sex: male, cases: accusative}, "her": {count: 1, sex: female, cases: accusative}, "his": {count: 1, sex: male, cases: genitive},
		"they": {count: 2, loose: true, cases: nominative}, "both": {count: 2, cases: nominative}, "two": {count: 2, cases: nominative}, "pair": {count: 2, cases: nominative}, "duo": {count: 2, cases: nominative}, "it": {count: 1, crowd: true, cases: nominative},
		"interlocutors": {count: 2, cases: nominative}, "them": {cases: accusative}, "three": {count: 3, cases: nominative}, "trio": {count: 3, cases: nominative}, "four": {count: 4, cases: nominative}, "their": {count: 2, cases: genitive},
		"he’d": {count: 1, sex: male, cases: nominative}, "he'd": {count: 1, sex: male, cases: nominative}, "she’d": {count: 1, sex: female, cases: nominative}, "she'd": {count: 1, sex: female, cases: nominative},
		"they’d": {count: 2, loose: true, cases: nominative}, "they'd": {count: 2, loose: true, cases: nominative}, "they’ve": {count: 2, loose: true, cases: nominative}, "they've": {count: 2, loose: true, cases: nominative},
		"i’ve": {count: 1, me: true, cases: nominative}, "i've": {count: 1, me: true, cases: nominative}, "i’d": {count: 1, me: true, cases: nominative}, "i'd": {count: 1, me: true, cases: nominative}, "we’ve": {count: 1, me: true, cases: nominative}, "we've": {count: 1, me: true, cases: nominative}, "we’d": {count: 1, me: true, cases: nominative}, "we'd": {count: 1, me: true, cases: nominative},
		"whom":  {count: 1, which: true, cases: accusative},
		"guest": {count: 1, guest: true, cases: anyCase}, "guests": {guest: true, cases: anyCase}, "visitor": {count: 1, guest: true, cases: anyCase}, "visitors": {guest: true, cases: anyCase},
	},
	"ru": {
		"я": {count: 1, me: true, cases: nominative}, "мы": {count: 1, me: true, cases: nominative}, "меня": {count: 1, me: true, cases: accusative | genitive}, "мной": {count: 1, me: true, cases: instrumental}, "мне": {count: 1, me: true, cases: dative}, "нас": {count: 1, me: true, cases: accusative | genitive}, "нам": {count: 1, me: true, cases: dative}, "нами": {count: 1, me: true, cases: instrumental},
		"он": {count: 1, sex: male, cases: nominative}, "она": {count: 1, sex: female, cases: nominative}, "они": {count: 2, loose: true, cases: nominative},
		"его": {count: 1, sex: male, cases: accusative | genitive}, "ее": {count: 1, sex: female, cases: accusative | genitive}, "её": {count: 1, sex: female, cases: accusative | genitive},
		"него": {count: 1, sex: male, cases: genitive}, "нее": {count: 1, sex: female, cases: genitive}, "неё": {count: 1, sex: female, cases: genitive},
		"их": {cases: accusative | genitive}, "ему": {count: 1, sex: male, cases: dative}, "нему": {count: 1, sex: male, cases: dative}, "ей": {count: 1, sex: female, cases: dative},
		"ним": {count: 1, sex: male, cases: instrumental}, "ней": {count: 1, sex: female, cases: instrumental}, "нею": {count: 1, sex: female, cases: instrumental}, "ними": {cases: instrumental},
		"оба": {count: 2, cases: nominative}, "обе": {count: 2, cases: nominative}, "двое": {count: 2, cases: nominative}, "трое": {count: 3, cases: nominative}, "троих": {count: 3, cases: accusative | genitive}, "троими": {count: 3, cases: instrumental}, "обоими": {count: 2, cases: instrumental}, "обеими": {count: 2, cases: instrumental}, "обоих": {count: 2, cases: accusative | genitive}, "обеих": {count: 2, cases: accusative | genitive}, "собеседники": {count: 2, cases: nominative}, "сопредседатели": {count: 2, cases: nominative}, "сопредседателей": {count: 2, cases: accusative | genitive},
		"гость": {count: 1, guest: true, cases: nominative}, "гостя": {count: 1, guest: true, cases: accusative | genitive}, "гостем": {count: 1, guest: true, cases: instrumental}, "гостю": {count: 1, guest: true, cases: dative},
		"который": {count: 1, sex: male, which: true, cases: nominative}, "которая": {count: 1, sex: female, which: true, cases: nominative},
		"которого": {count: 1, sex: male, which: true, cases: accusative | genitive}, "которую": {count: 1, sex: female, which: true, cases: accusative}, "которому": {count: 1, sex: male, which: true, cases: dative},
		"которым": {count: 1, sex: male, which: true, cases: instrumental}, "которой": {count: 1, sex: female, which: true, cases: genitive | dative | instrumental},
		"кем":     {which: true, cases: instrumental},
		"которых": {which: true, cases: accusative | genitive}, "которыми": {which: true, cases: instrumental},
		"гостья": {count: 1, guest: true, cases: nominative}, "гостью": {count: 1, guest: true, cases: accusative}, "гостьей": {count: 1, guest: true, cases: instrumental},
		"гости": {guest: true, cases: nominative}, "гостей": {guest: true, cases: accusative | genitive}, "гостями": {guest: true, cases: instrumental}, "гостям": {guest: true, cases: dative}, "гостьи": {count: 1, guest: true, cases: genitive}, "гостий": {guest: true, cases: accusative | genitive}, "гостье": {count: 1, guest: true, cases: dative},
		"дипломаты": {guest: true, cases: nominative}, "дипломатов": {guest: true, cases: accusative | genitive}, "дипломатами": {guest: true, cases: instrumental},
		"визитёр": {count: 1, guest: true, cases: nominative}, "визитёра": {count: 1, guest: true, cases: accusative | genitive}, "визитёром": {count: 1, guest: true, cases: instrumental}, "визитер": {count: 1, guest: true, cases: nominative}, "визитера": {count: 1, guest: true, cases: accusative | genitive}, "визитером": {count: 1, guest: true, cases: instrumental},
	},
	"kk": {
		"мен": {count: 1, me: true, cases: nominative}, "біз": {count: 1, me: true, cases: nominative}, "мені": {count: 1, me: true, cases: accusative}, "маған": {count: 1, me: true, cases: dative}, "менімен": {count: 1, me: true, cases: instrumental}, "бізді": {count: 1, me: true, cases: accusative}, "бізге": {count: 1, me: true, cases: dative}, "бізбен": {count: 1, me: true, cases: instrumental},
		"ол": {count: 1, cases: nominative}, "онымен": {count: 1, cases: instrumental}, "оны": {count: 1, cases: accusative}, "оның": {count: 1, cases: genitive}, "оған": {count: 1, cases: dative},
		"олар": {count: 2, loose: true, cases: nominative}, "олармен": {cases: instrumental}, "оларды": {cases: accusative}, "олардың": {count: 2, cases: genitive},
		"екеуі": {count: 2, cases: nominative}, "екеуінің": {count: 2, cases: genitive}, "екеуіне": {count: 2, cases: dative}, "екеуін": {count: 2, cases: accusative}, "екеуімен": {count: 2, cases: instrumental},
		"үшеуі": {count: 3, cases: nominative}, "үшеуінің": {count: 3, cases: genitive}, "үшеуін": {count: 3, cases: accusative}, "үшеуімен": {count: 3, cases: instrumental},
		"қонақ": {count: 1, guest: true, cases: nominative}, "қонақты": {count: 1, guest: true, cases: accusative}, "қонақпен": {count: 1, guest: true, cases: instrumental}, "қонақтың": {count: 1, guest: true, cases: genitive}, "қонаққа": {count: 1, guest: true, cases: dative},
		"қонақтар": {guest: true, cases: nominative}, "қонақтарды": {guest: true, cases: accusative}, "қонақтармен": {guest: true, cases: instrumental}, "қонақтардың": {guest: true, cases: genitive}, "қонақтарға": {guest: true, cases: dative},
		"серіктері": {guest: true, cases: nominative}, "серіктерін": {guest: true, cases: accusative}, "серіктерімен": {guest: true, cases: instrumental},
		"кісі": {count: 1, cases: nominative}, "кісіні": {count: 1, cases: accusative}, "кісімен": {count: 1, cases: instrumental}, "кісінің": {count: 1, cases: genitive}, "кісіге": {count: 1, cases: dative},
		"мейман": {count: 1, guest: true, cases: nominative}, "мейманды": {count: 1, guest: true, cases: accusative}, "мейманмен": {count: 1, guest: true, cases: instrumental}, "мейманның": {count: 1, guest: true, cases: genitive}, "мейманға": {count: 1, guest: true, cases: dative},
		"қонағын": {count: 1, guest: true, cases: accusative}, "қонағымен": {count: 1, guest: true, cases: instrumental}, "қонағына": {count: 1, guest: true, cases: dative}, "мейманын": {count: 1, guest: true, cases: accusative}, "мейманымен": {count: 1, guest: true, cases: instrumental}, "мейманына": {count: 1, guest: true, cases: dative},
		"меймандар": {guest: true, cases: nominative}, "меймандарды": {guest: true, cases: accusative}, "меймандармен": {guest: true, cases: instrumental}, "меймандардың": {guest: true, cases: genitive}, "меймандарға": {guest: true, cases: dative},
	},
}
