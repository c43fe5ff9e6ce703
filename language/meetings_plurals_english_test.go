package language_test

import (
	"strings"
	"testing"
)

// Those whom the plural of an office means, and "they" behind it; whoever is nowhere named is nobody known.
func TestPluralOfficesInEnglish(t *testing.T) {
	checkMeetings(t, "en", [][2]string{
		{"The co-rapporteurs of PACE, Pieter van Ommeren and Zita Balogh, have welcomed progress in the reform of the judiciary.", ""},
		{"Following a visit to Chisinau, the co-rapporteurs, Pieter Ommeren (Netherlands, ALDE) and Zita Balogh (Hungary, SOC), have welcomed progress in the reform of the judiciary.", ""},
		{"The co-rapporteurs of PACE, Pieter Ommeren and Zita Balogh, have ended a visit to Chisinau. The co-rapporteurs met with the President of the Republic, Natalia Ciobanu, and the Speaker of Parliament, Andrei Lupascu. They also had talks with leaders of the opposition, including Igor Bodarev.", "Balogh+Bodarev meeting; Balogh+Ciobanu meeting; Balogh+Lupascu meeting; Bodarev+Ommeren meeting; Ciobanu+Ommeren meeting; Lupascu+Ommeren meeting"},
		{"The rapporteurs Pieter Ommeren and Zita Balogh have ended a visit to Chisinau. The rapporteurs met with the Speaker of Parliament, Andrei Lupascu. They also had talks with opposition leader Igor Bodarev.", "Balogh+Bodarev meeting; Balogh+Lupascu meeting; Bodarev+Ommeren meeting; Lupascu+Ommeren meeting"},
		{"The observers met with the President of the Republic, Natalia Ciobanu, and the Speaker of Parliament, Andrei Lupascu. They also had talks with opposition leader Igor Bodarev.", ""},
		{"The co-rapporteurs Pieter Ommeren and Zita Balogh have welcomed the reform.", ""},
		{"Co-rapporteurs Pieter Ommeren (Netherlands, ALDE) and Zita Balogh (Hungary, SOC) have welcomed the release of prisoners.", ""},
		{"Following a visit to Chisinau, the co-rapporteurs, Pieter Ommeren and Zita Balogh, welcomed progress in the reform.", ""},
		{"During a visit to Chisinau, PACE rapporteurs Pieter Ommeren of the Netherlands and Zita Balogh of Hungary called for reforms.", ""},
		{"The observers Pieter Ommeren and Zita Balogh arrived in Astana. The observers were received by Speaker Tom Ford. They then talked to Minister Ann Hill.", "Balogh+Ford reception; Balogh+Hill meeting; Ford+Ommeren reception; Hill+Ommeren meeting"},
		{"Ministers Pieter Ommeren and Zita Balogh arrived in Astana on Monday. The ministers had talks with Prime Minister Tom Ford.", "Balogh+Ford meeting; Ford+Ommeren meeting"},
		{"Ambassadors Pieter Ommeren of the Netherlands and Zita Balogh of Hungary visited Kostanay. The ambassadors met with Governor Tom Ford.", "Balogh+Ford meeting; Ford+Ommeren meeting"},
		{"In Astana, the monitors met Speaker Tom Ford and Minister Ann Hill. They also visited Ombudsman Jim Sand.", ""},
		{"Speaker Tom Ford and Minister Ann Hill attended the opening. They also met with Ombudsman Jim Sand.", "Ford+Sand meeting; Hill+Sand meeting"},
		{"Speakers Pieter Ommeren of the Netherlands and Zita Balogh of Hungary welcomed the ceasefire.", ""},
		{"Speakers Pieter Ommeren and Zita Balogh welcomed the ceasefire.", ""},
		{"Speaker Pieter Ommeren and Minister Zita Balogh welcomed the ceasefire.", ""},
		{"Speaker Pieter Ommeren of Finland and Minister Zita Balogh of Hungary welcomed the release of the report.", ""},
		{"The co-rapporteurs, Pieter Ommeren (Netherlands) and Zita Balogh (Hungary), praised the reform.", ""},
		{"The co-rapporteurs, Pieter Ommeren (Netherlands) and Zita Balogh (Hungary), welcomed the reform.", ""},
	})
}

// Who had the talks that an English clause without a pronoun describes, and whom a pronoun means who was received next.
func TestTalksSomebodyHad(t *testing.T) {
	checkMeetings(t, "en", [][2]string{
		{"Speaker Dang Trung received Kazakh Prime Minister Yermek Alibekov in Hanoi. The Speaker thanked the guest for the talks which he had held with Prime Minister Pham Long.", "Alibekov+Long meeting; Alibekov+Trung reception"},
		{"Speaker Dang Trung received Kazakh Prime Minister Yermek Alibekov in Hanoi. Alibekov recalled the talks he had with Prime Minister Pham Long in May.", "Alibekov+Long meeting; Alibekov+Trung reception"},
		{"Speaker Dang Trung received Kazakh Prime Minister Yermek Alibekov in Hanoi. The Speaker told the guest about the meeting he had held in Tokyo with Minister Pham Long.", "Alibekov+Trung reception; Long+Trung meeting"},
		{"Speaker Dang Trung received Kazakh Prime Minister Yermek Alibekov in Hanoi. The two sides welcomed the results of the talks the Prime Minister had held with Minister Pham Long.", "Alibekov+Long meeting; Alibekov+Trung reception"},
		{"Speaker Ann Trung received Kazakh Prime Minister Yermek Alibekov in Hanoi. She praised the talks he had held with Minister Pham Long.", "Alibekov+Long meeting; Alibekov+Trung reception"},
		{"Polish Marshal Jan Nowak met Latvian Speaker Ilze Berzina in Riga. The Speaker thanked Poland. He was then received by President Andris Kalnins of Latvia.", "Berzina+Nowak meeting; Kalnins+Nowak reception"},
		{"Polish Marshal Jan Nowak met Latvian Speaker Juris Berzins in Riga. The Speaker thanked Poland. He was then received by President Andris Kalnins of Latvia.", "Berzins+Nowak meeting; Kalnins+Nowak reception"},
		{"Polish Marshal Jan Nowak met Latvian Speaker Juris Berzins in Riga. The Speaker thanked Poland. He was also welcomed by Latvian Prime Minister Andris Kalnins.", "Berzins+Nowak meeting; Kalnins+Nowak reception"},
		{"Polish Marshal Jan Nowak met Latvian Speaker Juris Berzins in Warsaw. The Speaker thanked Poland. He was then received by Polish President Andrzej Kowal.", "Berzins+Kowal reception; Berzins+Nowak meeting"},
		{"Speaker Dang Trung received Kazakh Prime Minister Yermek Alibekov in Hanoi. The Speaker congratulated him on the talks he had held with Minister Pham Long.", "Alibekov+Long meeting; Alibekov+Trung reception"},
		{"Speaker Dang Trung received Kazakh Prime Minister Yermek Alibekov in Hanoi. The Speaker congratulated the guest on the talks he had held with Minister Pham Long.", "Alibekov+Long meeting; Alibekov+Trung reception"},
		{"Speaker Dang Trung received Kazakh Prime Minister Yermek Alibekov in Hanoi. The Speaker thanked him for the talks he had held with Minister Pham Long.", "Alibekov+Long meeting; Alibekov+Trung reception"},
		{"Speaker Dang Trung received Kazakh Prime Minister Yermek Alibekov in Hanoi. The Speaker complimented the guest on the talks he had held with Minister Pham Long.", "Alibekov+Long meeting; Alibekov+Trung reception"},
	})
}

// What somebody was to do has not taken place.
func TestWasToMeet(t *testing.T) {
	checkMeetings(t, "en", [][2]string{
		{"Speaker Tom Ford arrived in Riga. Later in the day, Ford was to meet Trade Minister Jim Ahn.", ""},
		{"Speaker Tom Ford arrived in Riga. Ford was to sit down with Trade Minister Jim Ahn.", ""},
		{"Speaker Tom Ford arrived in Riga. He was later to have lunch with Trade Minister Jim Ahn.", ""},
		{"Speaker Tom Ford arrived in Riga. He was to be received by Trade Minister Jim Ahn.", ""},
		{"Speaker Tom Ford arrived in Riga. He was to call on Trade Minister Jim Ahn in the evening.", ""},
		{"Speaker Tom Ford arrived in Riga. The speakers were to sit down with Trade Minister Jim Ahn.", ""},
		{"Speaker Tom Ford is to confer with Trade Minister Jim Ahn in Riga.", ""},
		{"Speaker Tom Ford was able to sit down with Trade Minister Jim Ahn in Riga.", "Ahn+Ford meeting"},
		{"Speaker Tom Ford was in Riga to sit down with Trade Minister Jim Ahn.", "Ahn+Ford meeting"},
		{"Speaker Tom Ford was the first to sit down with Trade Minister Jim Ahn in Riga.", "Ahn+Ford meeting"},
		{"Speaker Tom Ford arrived in Riga. Ford was to call on Trade Minister Jim Ahn.", ""},
		{"Speaker Tom Ford arrived in Riga. The Speaker was to visit Trade Minister Jim Ahn.", ""},
		{"Speaker Tom Ford is to host Trade Minister Jim Ahn.", ""},
		{"Speaker Tom Ford arrived in Riga. He was then to see Trade Minister Jim Ahn.", ""},
	})
}

// What two sides signed or agreed upon at talks they did there together.
func TestSettledAtTalks(t *testing.T) {
	checkMeetings(t, "en", [][2]string{
		{"The programme was approved by Deputy Speaker Albert Raumov and Ambassador Tsend Munkhtuya at a meeting on Friday.", "Munkhtuya+Raumov meeting"},
		{"The programme was agreed by Deputy Chairman of the Mazhilis Albert Raumov and Ambassador of Mongolia Tsend Munkhtuya during talks in Astana.", "Munkhtuya+Raumov meeting"},
		{"The plan was drawn up by Minister Albert Raumov and Ambassador of Mongolia Tsend Munkhtuya during consultations in Astana.", "Munkhtuya+Raumov meeting"},
		{"The memorandum was signed by Kazakh Speaker Albert Raumov and Mongolian Speaker Tsend Munkhtuya after the talks.", "Munkhtuya+Raumov meeting"},
		{"The memorandum was signed by the two speakers, Albert Raumov and Tsend Munkhtuya, after the talks.", "Munkhtuya+Raumov meeting"},
		{"The memorandum was signed by the heads of the parliaments, Albert Raumov and Tsend Munkhtuya, at the end of the talks.", "Munkhtuya+Raumov meeting"},
		{"The agreement was signed by the ministers of the two countries, Albert Raumov and Tsend Munkhtuya, following negotiations in Astana.", "Munkhtuya+Raumov meeting"},
		{"The bill was presented by deputies Albert Raumov and Samat Omarov at a meeting of the committee.", ""},
		{"The bill was presented by deputies Albert Raumov and Samat Omarov at a meeting on Friday.", ""},
		{"The decision was announced by Minister Albert Raumov and Deputy Minister Samat Omarov after talks with farmers.", ""},
		{"The proposal was supported by Senators Albert Raumov and Samat Omarov during the discussion.", ""},
		{"The memorandum was signed by the heads of the parliaments, Albert Raumov and Tsend Munkhtuya, after talks in Astana.", "Munkhtuya+Raumov meeting"},
		{"The memorandum was signed by the heads of the parliaments, Albert Raumov and Tsend Munkhtuya, following talks in Astana.", "Munkhtuya+Raumov meeting"},
		{"The memorandum was signed by the heads of the parliaments, Albert Raumov and Tsend Munkhtuya, following their talks.", "Munkhtuya+Raumov meeting"},
		{"The memorandum was signed by the heads of the parliaments, Albert Raumov and Tsend Munkhtuya, following the talks.", "Munkhtuya+Raumov meeting"},
		{"The memorandum was signed by the heads of the parliaments, Albert Raumov and Tsend Munkhtuya, at talks in Astana.", "Munkhtuya+Raumov meeting"},
		{"Swedish Speaker Annika Lindroth arrived in Canberra. She was introduced to Opposition Leader Angus Birdwood.", "Birdwood+Lindroth meeting"},
		{"At the reception Swedish Speaker Annika Lindroth was introduced to Prime Minister Angus Birdwood.", "Birdwood+Lindroth meeting"},
		{"Swedish Speaker Annika Lindroth was introduced to the House by Speaker Angus Birdwood.", ""},
		{"The amendment was introduced to the bill by Senator Angus Birdwood. Swedish Speaker Annika Lindroth praised it.", ""},
		{"Italian Senate President Ludovica Ferrero was received by President Elchin Hajizade. Ambassador Claudio Taffarel saw her off at the airport.", "Ferrero+Hajizade reception; Ferrero+Taffarel meeting"},
		{"Italian Senate President Ludovica Ferrero was received by President Elchin Hajizade. The guest was seen off at the airport by Deputy Speaker Adil Taffarov.", "Ferrero+Hajizade reception; Ferrero+Taffarov meeting"},
		{"The delegation led by Italian Senator Ludovica Ferrero left Baku. Deputy Speaker Adil Taffarov saw the delegation off.", "Ferrero+Taffarov meeting"},
		{"The delegation led by Italian Senator Ludovica Ferrero arrived in Baku. At the airport the delegation was welcomed by Deputy Speaker Adil Taffarov.", "Ferrero+Taffarov reception"},
	})
}

// A delegation of a house by whatever name has its head; the head of the lower chamber is the chairman named.
func TestDelegationOfAHouse(t *testing.T) {
	checkMeetings(t, "en", [][2]string{
		{"Speaker Tom Ford received a delegation of the House of Lords headed by Pramila Gurung.", "Ford+Gurung reception"},
		{"Speaker Tom Ford received a delegation of the House of Representatives headed by Pramila Gurung.", "Ford+Gurung reception"},
		{"Speaker Tom Ford received a delegation of the House of Representatives led by Pramila Gurung.", "Ford+Gurung reception"},
		{"Speaker Tom Ford received a delegation of the Chamber of Deputies headed by Pramila Gurung.", "Ford+Gurung reception"},
		{"Speaker Tom Ford received a delegation of the Committee on Foreign Affairs headed by Pramila Gurung.", "Ford+Gurung reception"},
		{"Speaker Tom Ford received a delegation of Representatives headed by Pramila Gurung.", "Ford+Gurung reception"},
		{"Speaker Tom Ford met the members of the House of Representatives headed by Pramila Gurung.", "Ford+Gurung meeting"},
		{"Deputy Speaker Ghulam Bugti received a delegation of the Nepalese House of Representatives headed by MP Pramila Gurung.", "Bugti+Gurung reception"},
		{"Deputy Speaker Ghulam Bugti received a delegation of the House of Representatives of Nepal headed by Pramila Gurung.", "Bugti+Gurung reception"},
		{"Deputy Speaker Ghulam Bugti received a delegation of the Nepalese parliament headed by Pramila Gurung.", "Bugti+Gurung reception"},
		{"Deputy Speaker Ghulam Bugti received a delegation of the Polish Senate headed by Adam Gurski.", "Bugti+Gurski reception"},
		{"Deputy Speaker Ghulam Bugti received a delegation of the Polish Senate led by Adam Gurski.", "Bugti+Gurski reception"},
		{"Deputy Speaker Ghulam Bugti received a delegation of the State Duma of Russia headed by Adam Gurski.", "Bugti+Gurski reception"},
		{"Deputy Speaker Ghulam Bugti met a delegation of the House of Representatives of Nepal headed by Pramila Gurung.", "Bugti+Gurung meeting"},
		{"Deputy Speaker Ghulam Bugti met a delegation of the Nepalese House of Representatives headed by Pramila Gurung.", "Bugti+Gurung meeting"},
		{"Deputy Speaker Ghulam Bugti received a delegation of the Ministry of Defence of Nepal headed by Pramila Gurung.", "Bugti+Gurung reception"},
		{"The rapporteur Pieter van Ommeren arrived in Chisinau. Mr van Ommeren held talks with Governor Fedora Kapsamun.", "Kapsamun+Ommeren meeting"},
		{"The rapporteurs Pieter van Ommeren and Zita Balogh arrived in Chisinau. Mr van Ommeren travelled to Comrat, where he held talks with Governor Fedora Kapsamun.", "Kapsamun+Ommeren meeting"},
		{"Speaker of the Senate Yerlan Sarsembin received Ambassador Retno Wulandari in Astana. The head of the upper house also met with the Ambassador of Uruguay, Gonzalo Etchegaray.", "Etchegaray+Sarsembin meeting; Sarsembin+Wulandari reception"},
		{"Speaker of the Senate Yerlan Sarsembin received Ambassador Retno Wulandari in Astana. The Speaker of the upper house also met with the Ambassador of Uruguay, Gonzalo Etchegaray.", "Etchegaray+Sarsembin meeting; Sarsembin+Wulandari reception"},
		{"Speaker of the Senate Yerlan Sarsembin received Ambassador Retno Wulandari in Astana. The upper house speaker also met with the Ambassador of Uruguay, Gonzalo Etchegaray.", "Etchegaray+Sarsembin meeting; Sarsembin+Wulandari reception"},
		{"Speaker of the Senate Yerlan Sarsembin received Ambassador Retno Wulandari in Astana. The head of the chamber also met with the Ambassador of Uruguay, Gonzalo Etchegaray.", "Etchegaray+Sarsembin meeting; Sarsembin+Wulandari reception"},
		{"Speaker of the Senate Yerlan Sarsembin received Ambassador Retno Wulandari in Astana. The head of the Kazakh parliament's upper chamber also met with the Ambassador of Uruguay, Gonzalo Etchegaray.", "Etchegaray+Sarsembin meeting; Sarsembin+Wulandari reception"},
		{"Mazhilis Chairman Yerlan Sarsembin received Ambassador Retno Wulandari in Astana. The head of the lower house also met with the Ambassador of Uruguay, Gonzalo Etchegaray.", "Etchegaray+Sarsembin meeting; Sarsembin+Wulandari reception"},
		{"Kurultai Chairman Yerlan Sarsembin received Ambassador Retno Wulandari in Astana. The head of the parliament also met with the Ambassador of Uruguay, Gonzalo Etchegaray.", "Etchegaray+Sarsembin meeting; Sarsembin+Wulandari reception"},
		{"Mazhilis Chairman Yerlan Sarsembin received Ambassador of Indonesia Retno Wulandari in Astana. The Ambassador conveyed greetings from the Speaker of the House of Representatives. The head of the Mazhilis also met with the Ambassador of Uruguay, Gonzalo Etchegaray.", "Etchegaray+Sarsembin meeting; Sarsembin+Wulandari reception"},
		{"Mazhilis Chairman Yerlan Sarsembin received Ambassador of Indonesia Retno Wulandari in Astana. The Ambassador conveyed greetings from her parliament. The head of the lower chamber also met with the Ambassador of Uruguay, Gonzalo Etchegaray.", "Etchegaray+Sarsembin meeting; Sarsembin+Wulandari reception"},
		{"Mazhilis Chairman Yerlan Sarsembin received Ambassador of Indonesia Retno Wulandari in Astana. She conveyed greetings from her parliament. The head of the lower chamber also met with the Ambassador of Uruguay, Gonzalo Etchegaray.", "Etchegaray+Sarsembin meeting; Sarsembin+Wulandari reception"},
		{"Mazhilis Chairman Yerlan Sarsembin received Ambassador of Indonesia Retno Wulandari in Astana. The Ambassador spoke. The Chairman also met with the Ambassador of Uruguay, Gonzalo Etchegaray.", "Etchegaray+Sarsembin meeting; Sarsembin+Wulandari reception"},
		{"Mazhilis Chairman Yerlan Sarsembin received Ambassador of Indonesia Retno Wulandari in Astana. The Ambassador spoke. The head of the lower chamber met with the Ambassador of Uruguay, Gonzalo Etchegaray.", "Etchegaray+Sarsembin meeting; Sarsembin+Wulandari reception"},
		{"Mazhilis Chairman Yerlan Sarsembin received Ambassador of Indonesia Retno Wulandari in Astana. The Ambassador spoke. The head of the chamber met with the Ambassador of Uruguay, Gonzalo Etchegaray.", "Etchegaray+Sarsembin meeting; Sarsembin+Wulandari reception"},
		{"Mazhilis Chairman Yerlan Sarsembin received Minister Tom Wulandari in Astana. The Minister spoke. The head of the lower chamber met with the Ambassador of Uruguay, Gonzalo Etchegaray.", "Etchegaray+Sarsembin meeting; Sarsembin+Wulandari reception"},
	})
}

// When a meeting was is not told by what was said to have happened last year; who is called a visitor
// went to where he was met.
func TestVisitorsAndYears(t *testing.T) {
	u := understand(t, "2024-03-14", "Senate Speaker Yerlan Sarsembin received Ambassador of Indonesia Retno Wulandari. It was emphasized that trade grew by 18 percent last year.")
	if len(u.Meetings) != 1 || u.Meetings[0].Date == "2023" {
		t.Errorf("meetings: %v", u.Meetings)
	}
	u = understand(t, "2024-03-14", "Iranian Speaker Mohsen Tavakkolian made the remarks in a meeting with the visiting Chairman of the Mazhilis of Kazakhstan, Askar Seidakhmet, in Tehran on Tuesday.")
	for _, e := range u.Events {
		if strings.Contains(e.Name, "Tavakkolian") {
			t.Errorf("the host travelled: %s", e.Name)
		}
	}
}
