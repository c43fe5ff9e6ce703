package language_test

import "testing"

// What somebody does, has or is given tells in English what he or she is.
func TestWhatIsDoneTellsAnOffice(t *testing.T) {
	checkOffices(t, map[string]officesCase{
		"by who owns something": {
			"Leila Haddad, who owns a bakery in the old town, told the senators that trade had halved.",
			[]string{"Leila Haddad | owner of a bakery"},
		},
		"but what somebody owns says nothing of a minister": {
			"Finance Minister Leila Haddad, who owns a bakery in the old town, spoke to the senators.",
			[]string{"Leila Haddad | Finance Minister"},
		},
		"nor is it told where nobody is": {
			"Leila Haddad asked the senators who owns the bakery in the old town.",
			[]string{"Leila Haddad | "},
		},
		"by a chairmanship": {
			"Karl Adler assumed the chairmanship of the committee on trade, the senators heard on Monday.",
			[]string{"Karl Adler | chair of the committee on trade"},
		},
		"by a chairmanship that is handed over": {
			"Lena Hofmann handed over the chairmanship of the committee on trade to Karl Adler on Monday.",
			[]string{"Lena Hofmann | ", "Karl Adler | chair of the committee on trade"},
		},
		"at the head of a delegation": {
			"Karl Adler arrived in Astana at the head of a Norwegian delegation on Monday.",
			[]string{"Karl Adler | head of the Norwegian delegation"},
		},
		"a delegation first": {
			"Heading the Norwegian delegation is Karl Adler, who will stay until Friday.",
			[]string{"Karl Adler | head of the Norwegian delegation"},
		},
		"of a party told by its people": {
			"Karl Adler, who leads the Social Democrats, told the senators that he would resign.",
			[]string{"Karl Adler | leader of the Social Democrats"},
		},
		"of a mission told by its place": {
			"Karl Adler, who heads the OSCE mission in Skopje, opened the forum of senators.",
			[]string{"Karl Adler | head of the OSCE mission in Skopje"},
		},
		"named for it": {
			"The prime minister named Karl Adler his adviser, the senators heard on Monday.",
			[]string{"Karl Adler | adviser"},
		},
		"but one of that name": {
			"A farmer named Karl Adler told the senators on Monday that prices had halved.",
			[]string{"Karl Adler | farmer"},
		},
		"by a pronoun in the next sentence": {
			"The assembly has a new president. She is Karla Adler, and she will meet the senators on Monday.",
			[]string{"Karla Adler | president"},
		},
	})
}

// Those close to somebody are told by whom they are close to.
func TestWhoIsCloseToSomebody(t *testing.T) {
	checkOffices(t, map[string]officesCase{
		"the wife of the holder of an office": {
			"Karla Adler, the minister's wife, opened the school together with the senators.",
			[]string{"Karla Adler | minister's wife"},
		},
		"of an office written small": {
			"Karla Adler, wife of the president, opened the school together with the senators.",
			[]string{"Karla Adler | wife of the president"},
		},
		"whom somebody with a name is served by": {
			"Karl Adler, an aide to Senator Ana Pop, told the press that she would come.",
			[]string{"Karl Adler | aide to Senator Ana Pop", "Ana Pop | Senator"},
		},
		"a first lady": {
			"First Lady Ingrid Olsen opened the school together with the senators on Monday.",
			[]string{"Ingrid Olsen | First Lady"},
		},
		"an editor of what has a name": {
			"Karl Adler, editor of the newspaper Norden, asked the senators about the bill.",
			[]string{"Karl Adler | editor of the newspaper Norden"},
		},
		"a party that opens the sentence": {
			"Harvest Party chairman Karl Adler told the senators that he would resign.",
			[]string{"Karl Adler | Harvest Party chairman"},
		},
	})
}
