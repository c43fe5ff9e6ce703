package language_test

import "testing"

// How long and beside what people talked ends no meeting.
func TestForHowLongTheyTalkedInEnglish(t *testing.T) {
	checkMeetings(t, "en", [][2]string{
		{"Healthcare Minister Yeldos Karimbayev spoke at the session. Deputy Oleg Dyachuk criticised him. In the lobby, the minister also spoke for about ten minutes with Dyachuk.", "Dyachuk+Karimbayev meeting"},
		{"Healthcare Minister Yeldos Karimbayev spoke at the session. In the lobby, he spoke for ten minutes with deputy Oleg Dyachuk.", "Dyachuk+Karimbayev meeting"},
		{"After the session, Senate Speaker Aibek Kassenov talked for half an hour with French Ambassador Jean Dubois.", "Dubois+Kassenov meeting"},
		{"Foreign Minister Yerlan Satybaldy spoke briefly with Polish Marshal Marek Nowak at the airport.", "Nowak+Satybaldy meeting"},
		{"Foreign Minister Yerlan Satybaldy chatted in the corridor with Polish Marshal Marek Nowak.", "Nowak+Satybaldy meeting"},
		{"Senator Timur Ospanov reported to the house. Deputy Aliya Nurlanova asked questions. After the sitting the senator talked with Nurlanova for an hour.", "Nurlanova+Ospanov meeting"},
		{"Healthcare Minister Yeldos Karimbayev spoke for about ten minutes, followed by Oleg Dyachuk.", ""},
		{"Deputy Oleg Dyachuk called the fines a tax, and Healthcare Minister Yeldos Karimbayev replied. Asked if he had apologized to deputy Zhanar Omirbekova, he said she had been right. In the lobby, the minister also spoke for about ten minutes with Dyachuk. Neither told journalists what they had discussed.", "Dyachuk+Karimbayev meeting"},
		{"Senator Bakyt Sarsenuly discussed the matter on the sidelines of the session with member of the Iranian Majlis Parvin Golestani.", "Golestani+Sarsenuly meeting"},
		{"Senator Bakyt Sarsenuly discussed the matter on the sidelines of the session with member of the Iranian Majlis Parvin Golestani, and this afternoon he was received by the Minister of Ecology of Azerbaijan Emin Talibov.", "Golestani+Sarsenuly meeting; Sarsenuly+Talibov reception"},
		{"Senator Bakyt Sarsenuly discussed the question in the corridors with Iranian deputy Parvin Golestani, and in the evening he was received by Speaker of the Milli Majlis Emin Talibov.", "Golestani+Sarsenuly meeting; Sarsenuly+Talibov reception"},
		{"Senator Timur Ospanov talked it over with Polish Marshal Marek Nowak during the break, and later he was received by President Andrzej Mazur.", "Mazur+Ospanov reception; Nowak+Ospanov meeting"},
		{"Mazhilis Speaker Yerbol Mukashev discussed it with Polish Marshal Marek Nowak, while Senator Timur Ospanov was received by President Andrzej Mazur.", "Mazur+Ospanov reception; Mukashev+Nowak meeting"},
		{"Mazhilis Speaker Yerbol Mukashev discussed the bill with members of the faction. On Tuesday it was signed by President Daniyar Omarov.", ""},
	})
}

// Whom else somebody met, behind other words of talks.
func TestTheOneWithAnotherInEnglish(t *testing.T) {
	checkMeetings(t, "en", [][2]string{
		{"Ahead of the session, Senate Speaker Aibek Kassenov met separately with each of his counterparts. In the conversation with Speaker of the Parliament of Georgia Giorgi Melashvili transit was raised, the one with Speaker of the Saeima of Latvia Janis Kalnins dwelt on schools.", "Kalnins+Kassenov meeting; Kassenov+Melashvili meeting"},
		{"French Ambassador Jean Dubois and Norwegian Ambassador Olav Berg were received by Senate Speaker Aibek Kassenov on Monday. The talks with Dubois were about transit, the one with Berg about schools.", "Berg+Kassenov reception; Dubois+Kassenov reception"},
		{"Speaker Daniyar Omarov held several meetings in Riga. At the meeting with President of Latvia Janis Kalnins trade was discussed, while the one with Prime Minister Andris Ozols was devoted to ports.", "Kalnins+Omarov meeting; Omarov+Ozols meeting"},
		{"Speaker Daniyar Omarov held two meetings in Riga. The meeting with President of Latvia Janis Kalnins lasted an hour, that with Prime Minister Andris Ozols twenty minutes.", "Kalnins+Omarov meeting; Omarov+Ozols meeting"},
		{"Foreign Minister Yerlan Satybaldy held talks in Tbilisi with Speaker of the Parliament of Georgia Giorgi Melashvili and President Nino Lomidze. The conversation with Melashvili concerned visas and the one with Lomidze wine.", "Lomidze+Satybaldy meeting; Melashvili+Satybaldy meeting"},
		{"Senate Speaker Aibek Kassenov met with Hungarian Ambassador Tibor Nagy on Monday. The speaker's proposal is close to the one with which Senator Aliya Nurlanova came forward in May.", "Kassenov+Nagy meeting"},
		{"In the margins, Senator Marat Suleimenuly also met the Assembly's Secretary General, Fabrizio Galvani, to talk about observing Kazakhstan's next elections, and the head of the Polish delegation, Senator Bogumila Wrona.", "Galvani+Suleimenuly meeting; Suleimenuly+Wrona meeting"},
		{"Senate Speaker Aibek Kassenov met French Ambassador Jean Dubois to discuss transit and Norwegian Ambassador Olav Berg to discuss schools.", "Berg+Kassenov meeting; Dubois+Kassenov meeting"},
		{"Senate Speaker Aibek Kassenov received French Ambassador Jean Dubois, who is leaving Astana, and Norwegian Ambassador Olav Berg.", "Berg+Kassenov reception; Dubois+Kassenov reception"},
		{"Mazhilis Speaker Yerbol Mukashev met with Polish Marshal Marek Nowak, with whom he discussed trade, and with Hungarian Speaker Laszlo Kovacs.", "Kovacs+Mukashev meeting; Mukashev+Nowak meeting"},
		{"Mazhilis Speaker Yerbol Mukashev met in Paris with Senate President Luc Moreau, to sign a plan of cooperation, and UNESCO Director Odile Martin.", "Martin+Mukashev meeting; Moreau+Mukashev meeting"},
		{"Foreign Minister Yerlan Satybaldy met Speaker of the Saeima of Latvia Janis Kalnins to hand over an invitation from Senate Speaker Aibek Kassenov.", "Kalnins+Satybaldy meeting"},
		{"Foreign Minister Yerlan Satybaldy met Speaker of the Saeima of Latvia Janis Kalnins to talk about the proposals of President Daniyar Omarov and Prime Minister Olzhas Serikov.", "Kalnins+Satybaldy meeting"},
	})
}

// Talks that somebody is to hold, was told to hold or proposed are none.
func TestTalksThatAreToBeHeldInEnglish(t *testing.T) {
	checkMeetings(t, "en", [][2]string{
		{"Speaker of the Parliament of Georgia Giorgi Melashvili and Speaker of the Saeima of Latvia Janis Kalnins held talks in Riga. The Georgian speaker invited his host to Tbilisi. Hungary's delegation, headed by Deputy Speaker of the National Assembly Laszlo Kovacs, arrived late due to a delayed flight and missed the opening. Kalnins will receive him on March 8.", "Kalnins+Melashvili meeting"},
		{"Senate Speaker Aibek Kassenov met French Ambassador Jean Dubois in Astana. A Polish delegation led by Deputy Marshal Marek Nowak arrived late. Kassenov will receive him tomorrow.", "Dubois+Kassenov meeting"},
		{"Senate Speaker Aibek Kassenov met French Ambassador Jean Dubois in Astana. The delegation of Poland, headed by Deputy Marshal Marek Nowak, is due to land in the evening. Kassenov is to talk with it on Friday.", "Dubois+Kassenov meeting"},
		{"Turkish Speaker Kemal Aydin and Azerbaijani Speaker Leyla Mammadova sat down together. The observers from Japan, led by Deputy Speaker Kenji Mori, came a day later and missed the opening.", "Aydin+Mammadova meeting"},
		{"Senate Speaker Aibek Kassenov held talks with his Turkish counterpart Kemal Aydin. The delegation of Malaysia, headed by Senator Azman Hashim, could not come because of the flood.", "Aydin+Kassenov meeting"},
		{"Senate Speaker Aibek Kassenov is waiting for the delegation of Malaysia. The delegation, headed by Senator Azman Hashim, arrived in the evening. Kassenov received it at once.", "Hashim+Kassenov reception"},
		{"Senate Speaker Mariyam Abdrakhman spoke by video link with her Romanian counterpart Cristian Dobrescu. The parties instructed the heads of the friendship groups, Senators Yevgeny Maltsev and Ioana Vlaicu, to draw up a schedule of contacts until the end of 2026. Maltsev and Vlaicu are to hold their first videoconference on June 23.", "Abdrakhman+Dobrescu call"},
		{"Senate Speaker Aibek Kassenov met French Ambassador Jean Dubois. The two asked Senator Aliya Nurlanova and Deputy Paul Martin to prepare a meeting of the groups by May.", "Dubois+Kassenov meeting"},
		{"The sides tasked their deputies, Serik Ospanov and Laszlo Kovacs, with drafting the text. Ospanov and Kovacs are to meet in June.", ""},
		{"The presidents ordered the foreign ministers, Yerlan Satybaldy and Janis Kalnins, to hold consultations in May.", ""},
		{"The speakers agreed that the heads of the committees, Serik Ospanov and Laszlo Kovacs, would exchange visits next year.", ""},
		{"Serik Ospanov and Laszlo Kovacs will hold their first meeting in June.", ""},
		{"Senator Serik Ospanov and Hungarian deputy Laszlo Kovacs, heads of the friendship groups, held their first videoconference on Monday.", "Kovacs+Ospanov call"},
		{"Senator Rana Dogar of Pakistan proposed that the format's next meeting be held in Islamabad in autumn. Bakyt Sarsenuly, Senator from Kazakhstan, who led his country's delegation, drew attention in his speech to the fall of the level of the Caspian.", ""},
		{"Deputy Kenji Mori of Japan suggested that the next session be held in Tokyo. Serik Ospanov, who headed the delegation of Kazakhstan, spoke about the sea.", ""},
		{"Hungarian deputy Laszlo Kovacs asked that the next meeting take place in Budapest. Timur Ospanov, the head of the Kazakh delegation, supported the idea.", ""},
		{"Hungarian deputy Laszlo Kovacs said that the following meeting should be in Budapest. Deputy Timur Ospanov, who leads the delegation from Kazakhstan, agreed.", ""},
		{"It was proposed to hold the next meeting in Budapest, deputy Laszlo Kovacs said. The delegation of Kazakhstan was led by Timur Ospanov.", ""},
	})
}
