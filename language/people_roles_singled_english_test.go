package language_test

import (
	"testing"

	"minber/digest"
	"minber/language"
)

// sat opens the texts below: the report of a house.
const sat = "The Mazhilis on Wednesday passed a bill on libraries in the second reading. "

// Who is singled out of several, told by whose he or she is, or by a clause of its own.
func TestOfficesAreToldByAClauseInEnglish(t *testing.T) {
	checkOfficesOn(t, "2025-05-15", map[string]officesCase{
		"one of several": {
			"The Senate sat on Thursday. One of the senators, Gennady Kapustin, refrained from voting.",
			[]string{"Gennady Kapustin | senator"},
		},
		"only one of them": {
			"The Senate sat on Thursday. Of the senators only Gennady Kapustin refrained from voting.",
			[]string{"Gennady Kapustin | senator"},
		},
		"the only one who did it": {
			"The Senate sat on Thursday. The only senator who refrained from voting was Gennady Kapustin.",
			[]string{"Gennady Kapustin | senator"},
		},
		"one of somebody's deputies": {
			"The Chair of the Senate, Maral Duisen, is ill. In her absence sittings will be led by one of her deputies, Vitaly Drozd.",
			[]string{"Maral Duisen | Chair of the Senate", "Vitaly Drozd | deputy Chair of the Senate"},
		},
		"led, behind the verb": {
			"A delegation of Bulgaria's National Assembly arrives on Monday, led by Radostina Koleva. The sitting will be open.",
			[]string{"Radostina Koleva | head of the delegation of Bulgaria's National Assembly"},
		},
		"nobody leads the assembly that sent a mission": {
			"A mission of the OSCE Parliamentary Assembly arrives on Monday, led by Radostina Koleva. The sitting will be open.",
			[]string{"Radostina Koleva | head of the mission of the OSCE Parliamentary Assembly"},
		},
		"which somebody chairs": {
			sat + "The Committee on Finance, which Azhar Tolebek chairs, backed the bill.",
			[]string{"Azhar Tolebek | chair of the Committee on Finance"},
		},
		"elected behind an aside, for a term": {
			sat + "The deputies elected Azhar Tolebek, a 54-year-old former judge, as human rights ombudsman for a term of five years.",
			[]string{"Azhar Tolebek | human rights ombudsman"},
		},
		"a member who was elected Speaker": {
			"The Senate sat on Thursday. Senator Nurlan Bekzat was elected Speaker.",
			[]string{"Nurlan Bekzat | Senator, Speaker of the Senate"},
		},
		"what somebody is in one sitting": {
			"The Senate sat on Thursday. The moderator was Senator Nurlan Bekzat. The next hearing was moderated by Viktor Prokopenko.",
			[]string{"Nurlan Bekzat | Senator, moderator", "Viktor Prokopenko | moderator"},
		},
		"two offices in front of one name": {
			"The Senate sat on Thursday. Delegation head Senator Nurlan Bekzat insisted on it.",
			[]string{"Nurlan Bekzat | Delegation head, Senator"},
		},
		"a chair that is sat in": {
			sat + "Deputy Speaker Olga Lind was in the chair. Then Nurlan Bekzat took the chair.",
			[]string{"Olga Lind | Deputy Speaker of the Mazhilis", "Nurlan Bekzat | Mazhilis deputy"},
		},
		"by the body that owns or sends": {
			sat + "The agrarian committee's Tom Berg said so. The Ministry of Health was represented by Anna Lind. Ola Holm, representing the Union of Farmers, agreed.",
			[]string{"Tom Berg | member of the agrarian committee", "Anna Lind | representative of the Ministry of Health", "Ola Holm | representative of the Union of Farmers"},
		},
		"who reports": {
			sat + "Reporting for the Committee on Finance, Tom Berg said so. Anna Lind reported on the bill.",
			[]string{"Tom Berg | rapporteur of the Committee on Finance", "Anna Lind | rapporteur"},
		},
		"by the side spoken for": {
			sat + "Tom Berg, speaking for the Auyl faction, asked about the money. The opposition's Anna Lind disagreed.",
			[]string{"Tom Berg | Mazhilis deputy, Auyl", "Anna Lind | opposition Mazhilis deputy"},
		},
		"whose chairman, and their spokesman": {
			sat + "The bank, whose chairman is Tom Berg, made it. The tenants' union objected. Their spokesman, Ola Holm, insisted on it.",
			[]string{"Tom Berg | chairman of the bank", "Ola Holm | spokesman of the tenants' union"},
		},
		"a party told by its people": {
			"The Riksdag in Stockholm sat on Wednesday. The Sweden Democrats celebrated. Their leader, Tom Berg, insisted on it.",
			[]string{"Tom Berg | leader of the Sweden Democrats"},
		},
		"the delegation and its head": {
			sat + "A delegation of the union followed the session; its head, Tom Berg, insisted on it.",
			[]string{"Tom Berg | head of the delegation of the union"},
		},
		"no words of time or occasion": {
			sat + "After the meeting deputy Tom Berg spoke. With him had come deputy Anna Lind. Last week chairman Ola Holm agreed.",
			[]string{"Tom Berg | Mazhilis deputy", "Anna Lind | Mazhilis deputy", "Ola Holm | chairman of the Mazhilis"},
		},
		"adjectives of a member": {
			sat + "The oldest deputy, Tom Berg, spoke. Kostanay deputy Anna Lind disagreed.",
			[]string{"Tom Berg | oldest deputy of the Mazhilis", "Anna Lind | Kostanay deputy of the Mazhilis"},
		},
		"the names of houses that have a trade in them": {
			sat + "The director of the National Academic Library, Tom Berg, spoke.",
			[]string{"Tom Berg | director of the National Academic Library"},
		},
	})
}

// What somebody was, and for how long, is told as over; and a place as the text names it.
func TestOfficesOfThePastAndOfAPlaceInEnglish(t *testing.T) {
	checkOfficesOn(t, "2025-05-15", map[string]officesCase{
		"for some years": {
			sat + "Tom Berg, who was a senator for twelve years, spoke. Anna Lind, who has been a senator for two years, agreed.",
			[]string{"Tom Berg | former senator", "Anna Lind | senator"},
		},
		"between two years": {
			sat + "Tom Berg, who was a senator in 2008–2014, spoke. Anna Lind, who sat in the Senate from 2008 to 2014, agreed.",
			[]string{"Tom Berg | former senator", "Anna Lind | former senator"},
		},
		"once one thing, and now another": {
			sat + "Tom Berg, once a senator and now a farmer, spoke.",
			[]string{"Tom Berg | former senator, farmer"},
		},
		"a former Speaker who led the house": {
			sat + "Former Speaker of the Senate Tom Berg, who led the house from 2008 to 2014, spoke.",
			[]string{"Tom Berg | former Speaker of the Senate"},
		},
		"a senator for life": {
			"The Senate in Rome sat on Thursday. Senator for life Tom Berg spoke.",
			[]string{"Tom Berg | Senator for life"},
		},
		"an akim of the region": {
			sat + "The deputies visited Mangystau Region. The regional akim, Tom Berg, showed them the plant.",
			[]string{"Tom Berg | akim of Mangystau Region"},
		},
		"of one of several regions": {
			sat + "The deputies visited Mangystau Region and Atyrau Region. Akim Tom Berg showed them the plant.",
			[]string{"Tom Berg | Akim"},
		},
		"a chief physician": {
			sat + "The deputies went to the Kokshetau hospital. Chief physician Anna Lind spoke.",
			[]string{"Anna Lind | Chief physician of the Kokshetau hospital"},
		},
		"a mayor of the place in front": {
			"The Bundestag in Berlin sat on Thursday. In Lüdenscheid, Mayor Hans Bergmann disagreed.",
			[]string{"Hans Bergmann | Mayor of Lüdenscheid"},
		},
		"a minister by the ministry or the deputy": {
			sat + "The energy ministry will report in May. Minister Tom Berg promised to do so.",
			[]string{"Tom Berg | energy minister"},
		},
	})
}

// A body with an adjective in front has no ending of possession in Kazakh.
func TestKazakhOfficesOfBodiesWithAnAdjective(t *testing.T) {
	checkOfficesOn(t, "2025-05-15", map[string]officesCase{
		"a hospital": {
			"Депутаттар облыстық ауруханаға барды. Бас дәрігер Лариса Ем жаңа ғимаратты көрсетті.",
			[]string{"Лариса Ем | облыстық аурухананың бас дәрігері"},
		},
		"a bank": {
			"Депутаттар Ұлттық банкке барды. Төраға орынбасары Қуаныш Сапаров есеп берді.",
			[]string{"Қуаныш Сапаров | Ұлттық банктің төрағасының орынбасары"},
		},
	})
}

// Members told by their country alone sit in its only parliament, or in the lower of two chambers.
func TestMembersOfACountrySitInItsHouse(t *testing.T) {
	for name, c := range map[string]struct{ text, house string }{
		"the only parliament":     {"The IPU met in Geneva on Thursday. Armenian MP Ani Sargsyan asked about water.", "National Assembly of Armenia"},
		"in Russian":              {"В Женеве в четверг заседал МПС. Кыргызский депутат Азамат Токтосунов спросил о воде.", "Жогорку Кенеш Кыргызстана"},
		"the lower one of two":    {"The IPU met in Geneva on Thursday. French deputy Anne Morel asked about water.", "National Assembly of France"},
		"a senator or a deputy":   {"The IPU met in Geneva on Thursday. Kazakh deputy Nurlan Bekzat asked about water.", ""},
		"Labour is in no country": {"The IPU met in Geneva on Thursday. Labour senator Tom Berg of Australia asked about water.", "Senate of Australia"},
	} {
		t.Run(name, func(t *testing.T) {
			if got := houseOf(t, c.text); got != c.house {
				t.Errorf("house %q, want %q", got, c.house)
			}
		})
	}
}

// houseOf is the house of the first person whom a text names.
func houseOf(t *testing.T, text string) string {
	t.Helper()
	u, err := programReader(language.Options{}).Understand(t.Context(), digest.Article{Text: text, Date: "2025-05-15"})
	if err != nil {
		t.Fatal(err)
	}
	if len(u.People) == 0 {
		t.Fatal("nobody is named")
	}
	return u.People[0].BodyName
}
