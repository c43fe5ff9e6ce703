package language

// sentTo says whether the chamber named at token i is but where a document goes next:
// «направлен в Сенат», "sent the bill to the Senate", «заң Сенатқа жолданды». Such a text is
// about the chamber that has done with it.
func (g *stage) sentTo(i int) bool {
	switch g.d.lang {
	case "ru":
		return (g.lower(i-1) == "в" || g.lower(i-1) == "во") && g.near(i-2, -1, sendsRussian)
	case "kk":
		return endsWithAny(g.lower(i), "ға", "ге", "қа", "ке") && g.near(i+1, 1, sendsKazakh)
	}
	k := i - 1
	if articles[g.lower(k)] {
		k--
	}
	return g.lower(k) == "to" && g.near(k-1, -1, sendsEnglish)
}

// near says whether a word of a trait stands at token i or a few further, in steps of step,
// with no mark between.
func (g *stage) near(i, step int, words *trait) bool {
	const longest = 6
	for n := 0; n < longest && i >= 0 && i < len(g.d.tokens) && g.d.tokens[i].kind != punct; n, i = n+1, i+step {
		if words.has(&g.d.tokens[i]) {
			return true
		}
	}
	return false
}

// Words for sending a document on.
var (
	sendsRussian = beginsWith("направ", "отправ", "переда", "перешл", "перешел=", "перешёл=", "перейдет=", "перейдёт=", "уйдет=", "уйдёт=", "ушел=", "ушёл=", "ушла=", "ушло=", "поступ", "внес", "внёс", "вносят=", "верн", "возвращ")
	sendsEnglish = beginsWith("sent=", "send", "sends=", "forward", "submit", "refer", "transmit", "return", "goes=", "go=", "going=", "passes=", "moves=", "moved=")
	sendsKazakh  = beginsWith("жолда", "жібер", "түсе", "түст", "түсп", "өтед", "өтт", "өтп", "өтк", "қайтар", "енгіз", "тапсыр")
)
