package language_test

import "testing"

// Who joined somebody for talks met those with whom they were, not him.
func TestWhoJoinedWhomForTalksInEnglish(t *testing.T) {
	checkMeetings(t, "en", [][2]string{
		{"Senator Ruslan Dzhakupov conferred with Deputy Speaker of the Finnish Parliament Paula Rantanen in Geneva. Later he joined Vice Speaker Aigerim Toktassynova for talks with Speaker of the Maldivian People's Majlis Ahmed Riyaz.", "Dzhakupov+Rantanen meeting; Dzhakupov+Riyaz meeting; Riyaz+Toktassynova meeting"},
		{"Senator Aliya Nurlanova joined Senate Speaker Aibek Kassenov for a meeting with French Ambassador Jean Dubois.", "Dubois+Kassenov meeting; Dubois+Nurlanova meeting"},
		{"Later, Senator Timur Ospanov joined Kassenov at a meeting with Speaker of the Saeima of Latvia Janis Kalnins. Senate Speaker Aibek Kassenov thanked him.", "Kalnins+Kassenov meeting; Kalnins+Ospanov meeting"},
		{"Foreign Minister Yerlan Satybaldy joined President Daniyar Omarov in talks with Prime Minister of Latvia Andris Ozols.", "Omarov+Ozols meeting; Ozols+Satybaldy meeting"},
		{"Senator Timur Ospanov joined Senate Speaker Aibek Kassenov and Deputy Speaker Aliya Nurlanova for a dinner with Polish Marshal Marek Nowak.", "Kassenov+Nowak meeting; Nowak+Nurlanova meeting; Nowak+Ospanov meeting"},
		{"Senator Timur Ospanov met Finnish deputy Paula Rantanen. Afterwards he accompanied Senate Speaker Aibek Kassenov to talks with Polish Marshal Marek Nowak.", "Kassenov+Nowak meeting; Nowak+Ospanov meeting; Ospanov+Rantanen meeting"},
	})
}

// On whose side those were who came along, took part or are counted up, in English.
func TestOnWhoseSideTheyCameInEnglish(t *testing.T) {
	checkMeetings(t, "en", [][2]string{
		{"Chairwoman of the House of Representatives of Indonesia Ratna Sari received Mazhilis Deputy Speaker Yerbol Mukashev at her office shortly before the vote, accompanied by Senator Gulnara Issakova and Kazakhstan's ambassador to Indonesia Samat Aldiyarov.", "Aldiyarov+Sari reception; Issakova+Sari reception; Mukashev+Sari reception"},
		{"Senate Speaker Aibek Kassenov received Speaker of the Parliament of Georgia Giorgi Melashvili, accompanied by Georgian Deputy Minister Nino Lomidze and Georgia's ambassador to Kazakhstan Zurab Beridze.", "Beridze+Kassenov reception; Kassenov+Lomidze reception; Kassenov+Melashvili reception"},
		{"President of Latvia Janis Kalnins received Speaker of the Senate of Kazakhstan Aibek Kassenov at the castle, accompanied by Kazakh Senator Aliya Nurlanova.", "Kalnins+Kassenov reception; Kalnins+Nurlanova reception"},
		{"Senate Speaker Aibek Kassenov received Norwegian Ambassador Olav Berg, accompanied by Senator Aliya Nurlanova.", "Berg+Kassenov reception; Berg+Nurlanova reception"},
		{"Speaker Ratna Sari of Indonesia hosted Mazhilis Speaker Yerbol Mukashev for lunch, accompanied by deputy Gulnara Issakova and the ambassador of Kazakhstan in Jakarta Samat Aldiyarov.", "Aldiyarov+Sari meeting; Issakova+Sari meeting; Mukashev+Sari meeting"},
		{"Polish Marshal Marek Nowak met with Mazhilis Speaker Yerbol Mukashev in Warsaw, accompanied by the Polish ambassador to Kazakhstan Jan Zielinski.", "Mukashev+Nowak meeting; Mukashev+Zielinski meeting"},
		{"Mazhilis Speaker Yerbol Mukashev arrived in Warsaw on Monday. Marshal of the Sejm Marek Nowak received Mukashev in his office, accompanied by Senator Gulnara Issakova and Kazakhstan's ambassador to Poland Samat Aldiyarov.", "Aldiyarov+Nowak reception; Issakova+Nowak reception; Mukashev+Nowak reception"},
		{"Two days earlier, Chairman of the Kurultai Arman Zhetpisov had received the World Bank’s regional director, Katrin Muhlbauer. Yerzhan Kulbayev took part in the conversation, and the fees were on the agenda. The bank is considering a loan. Water Resources Minister Yerzhan Kulbayev was absent.", "Kulbayev+Muhlbauer reception; Muhlbauer+Zhetpisov reception"},
		{"Chairman of the Kurultai Arman Zhetpisov received the World Bank's regional director, Katrin Muhlbauer. Water Resources Minister Yerzhan Kulbayev took part in the conversation.", "Kulbayev+Muhlbauer reception; Muhlbauer+Zhetpisov reception"},
		{"Water Resources Minister Yerzhan Kulbayev spoke in the Kurultai. Two days earlier, Chairman of the Kurultai Arman Zhetpisov had received the World Bank's regional director, Katrin Muhlbauer. Kulbayev took part in the conversation, and the fees were on the agenda.", "Kulbayev+Muhlbauer reception; Muhlbauer+Zhetpisov reception"},
		{"Finance Minister Yerzhan Kulbayev spoke in the Senate. Senate Speaker Aibek Kassenov met with the head of the EBRD, Odile Martin, on Monday. Kulbayev sat in on the talks.", "Kassenov+Martin meeting; Kulbayev+Martin meeting"},
		{"Finance Minister Yerzhan Kulbayev spoke in the Senate. Senate Speaker Aibek Kassenov met with UN Resident Coordinator Odile Martin on Monday. Kulbayev was present at the meeting, and the fees were on the agenda.", "Kassenov+Martin meeting; Kulbayev+Martin meeting"},
		{"Deputy Nurbek Aimagambet and Vice Minister Sabina Oralova spoke at the hearings. Minister of the Eurasian Economic Commission Gegham Sarafyan was received by Deputy Speaker of the Mazhilis Vladislav Pak. Aimagambet and Oralova also participated in the meeting.", "Aimagambet+Sarafyan reception; Oralova+Sarafyan reception; Pak+Sarafyan reception"},
		{"Deputy Nurbek Aimagambet and Vice Minister Sabina Oralova spoke at the hearings. WHO Regional Director Hans Dahl met with Senate Speaker Aibek Kassenov. Aimagambet and Oralova also attended.", "Aimagambet+Dahl meeting; Dahl+Kassenov meeting; Dahl+Oralova meeting"},
		{"Vice Speaker of the State Great Khural of Mongolia S. Enkhtuya arrived in Kazakhstan. The Vice Speaker was received by Speaker of the Mazhilis Aigul Sadvakas. Members of the Mongolia-Kazakhstan Parliamentary Group B. Serikbol and D. Munkhjargal attended the audience.", "Enkhtuya+Sadvakas reception; Munkhjargal+Sadvakas reception; Sadvakas+Serikbol reception"},
		{"Senate Speaker Aibek Kassenov received Speaker of the Parliament of Georgia Giorgi Melashvili. Members of the Georgia-Kazakhstan friendship group Nino Lomidze and Zurab Beridze attended the meeting.", "Beridze+Kassenov reception; Kassenov+Lomidze reception; Kassenov+Melashvili reception"},
		{"Senate Speaker Aibek Kassenov received Speaker of the Parliament of Georgia Giorgi Melashvili. The head of the Georgian-Kazakh friendship group Nino Lomidze also took part in the meeting.", "Kassenov+Lomidze reception; Kassenov+Melashvili reception"},
		{"Senate Speaker Aibek Kassenov received Speaker of the Parliament of Georgia Giorgi Melashvili. The head of the friendship group with Georgia, Senator Timur Ospanov, also took part in the meeting.", "Kassenov+Melashvili reception; Melashvili+Ospanov reception"},
		{"Vice Speaker of the Mazhilis Almas Kozhabergen is in Jakarta. He met with Speaker of the House of Representatives of Indonesia Ratna Sari. On the eve, Kozhabergen visited the Kazakh Embassy and had a conversation with Ambassador Serzhan Duisek. The delegation also comprises deputies Nurgul Akhmetzhan and Ruslan Yermek.", "Duisek+Kozhabergen meeting; Kozhabergen+Sari meeting"},
		{"Vice Speaker of the Mazhilis Almas Kozhabergen is in Jakarta. He met with compatriots and with Kazakhstan's ambassador Serzhan Duisek. The delegation includes deputies Nurgul Akhmetzhan and Ruslan Yermek.", "Duisek+Kozhabergen meeting"},
		{"Senate Speaker Aibek Kassenov held talks with Speaker of the Saeima of Latvia Janis Kalnins in Riga. The Kazakh delegation also includes Senator Aliya Nurlanova and Senator Timur Ospanov.", "Kalnins+Kassenov meeting; Kalnins+Nurlanova meeting; Kalnins+Ospanov meeting"},
	})
}

// Who was not at talks met nobody there.
func TestWhoTookNoPartInEnglish(t *testing.T) {
	checkMeetings(t, "en", [][2]string{
		{"Belarusian Prime Minister Viktar Rabtsau received Kazakh Senate Speaker Darkhan Zhienbet. Senator Galym Ospan told reporters that he had not taken part in the talks with the prime minister.", "Rabtsau+Zhienbet reception"},
		{"Belarusian Prime Minister Viktar Rabtsau received Kazakh Senate Speaker Darkhan Zhienbet. Senator Galym Ospan did not take part in the meeting.", "Rabtsau+Zhienbet reception"},
		{"Belarusian Prime Minister Viktar Rabtsau received Kazakh Senate Speaker Darkhan Zhienbet. Senator Galym Ospan said he had not attended the talks with Rabtsau.", "Rabtsau+Zhienbet reception"},
		{"Belarusian Prime Minister Viktar Rabtsau received Kazakh Senate Speaker Darkhan Zhienbet. Senator Galym Ospan missed the talks with the prime minister.", "Rabtsau+Zhienbet reception"},
		{"Belarusian Prime Minister Viktar Rabtsau received Kazakh Senate Speaker Darkhan Zhienbet. Senator Galym Ospan was absent from the talks with the prime minister.", "Rabtsau+Zhienbet reception"},
		{"Belarusian Prime Minister Viktar Rabtsau received Kazakh Senate Speaker Darkhan Zhienbet. Senator Galym Ospan never joined the talks with the prime minister.", "Rabtsau+Zhienbet reception"},
		{"Belarusian Prime Minister Viktar Rabtsau received Kazakh Senate Speaker Darkhan Zhienbet. Senator Galym Ospan told reporters that he had taken part in the talks with the prime minister.", "Ospan+Rabtsau reception; Rabtsau+Zhienbet reception"},
		{"Belarusian Prime Minister Viktar Rabtsau received Kazakh Senate Speaker Darkhan Zhienbet. Senator Galym Ospan was not at the talks with the prime minister.", "Rabtsau+Zhienbet reception"},
	})
}
