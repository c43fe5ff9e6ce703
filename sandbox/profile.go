package sandbox

import "strings"

type command struct {
	Command     string `json:"command"`
	Description string `json:"description"`
}

type scope struct {
	Type   string `json:"type"`
	ChatID any    `json:"chat_id"`
	UserID int64  `json:"user_id"`
}

// commandKey says for whom a list of commands is.
type commandKey struct {
	scope string
	chat  int64
	user  int64
	lang  string
}

type profileKey struct{ field, lang string }

// language reads language_code: two letters or none.
func language(p params) (string, error) {
	code := p.values["language_code"]
	if code == "" || (len(code) == 2 && strings.Trim(code, "abcdefghijklmnopqrstuvwxyz") == "") {
		return code, nil
	}
	return "", bad("invalid language code specified")
}

func (s *Server) commandKey(p params) (commandKey, error) {
	key := commandKey{scope: "default"}
	var err error
	if key.lang, err = language(p); err != nil {
		return key, err
	}
	given := scope{Type: "default"}
	if err := p.object("scope", &given); err != nil {
		return key, err
	}
	switch key.scope = given.Type; given.Type {
	case "default", "all_private_chats", "all_group_chats", "all_chat_administrators":
	case "chat", "chat_administrators", "chat_member":
		name, isText := given.ChatID.(string)
		if number, isNumber := given.ChatID.(float64); isNumber && !isText {
			key.chat = int64(number)
		} else if c := s.named(name); c != nil {
			key.chat = c.ID
		}
		if s.chat(key.chat) == nil {
			return key, bad("chat not found")
		}
		if key.user = given.UserID; given.Type == "chat_member" && key.user == 0 {
			return key, bad("invalid user_id specified")
		}
	default:
		return key, bad("unsupported scope type specified")
	}
	return key, nil
}

func (s *Server) setMyCommands(p params) (any, error) {
	list, err := readCommands(p)
	if err != nil {
		return nil, err
	}
	key, err := s.commandKey(p)
	if err != nil {
		return nil, err
	}
	s.commands[key] = list
	s.bump()
	return true, nil
}

// readCommands reads a list of BotCommand.
func readCommands(p params) ([]command, error) {
	var list []command
	if err := p.object("commands", &list); err != nil {
		return nil, err
	}
	if len(list) > 100 {
		return nil, bad("BOT_COMMANDS_TOO_MUCH")
	}
	for i, c := range list {
		name := strings.TrimPrefix(c.Command, "/")
		switch {
		case name == "":
			return nil, bad("command must be non-empty")
		case len(name) > 32:
			return nil, bad("command length must not exceed 32")
		case strings.Trim(name, "abcdefghijklmnopqrstuvwxyz0123456789_") != "":
			return nil, bad("BOT_COMMAND_INVALID")
		case strings.TrimSpace(c.Description) == "":
			return nil, bad("command description must be non-empty")
		case utf16Length(c.Description) > 256:
			return nil, bad("command description length must not exceed 256")
		}
		list[i].Command = name
	}
	return list, nil
}

func (s *Server) getMyCommands(p params) (any, error) {
	key, err := s.commandKey(p)
	if err != nil {
		return nil, err
	}
	return append([]command{}, s.commands[key]...), nil
}

func (s *Server) deleteMyCommands(p params) (any, error) {
	key, err := s.commandKey(p)
	if err != nil {
		return nil, err
	}
	delete(s.commands, key)
	s.bump()
	return true, nil
}

// menu is the list of commands that a user sees in a chat: that of the
// narrowest scope, in the user's language before that of no language.
func (s *Server) menu(c *chat, u user) []command {
	keys := []commandKey{{scope: "chat", chat: c.ID}, {scope: "all_private_chats"}, {scope: "default"}}
	if c.Type != "private" {
		keys = []commandKey{{scope: "chat_member", chat: c.ID, user: u.ID}}
		part := c.member(u.ID).status
		isAdmin := part == "creator" || part == "administrator"
		if isAdmin {
			keys = append(keys, commandKey{scope: "chat_administrators", chat: c.ID})
		}
		keys = append(keys, commandKey{scope: "chat", chat: c.ID})
		if isAdmin {
			keys = append(keys, commandKey{scope: "all_chat_administrators"})
		}
		keys = append(keys, commandKey{scope: "all_group_chats"}, commandKey{scope: "default"})
	}
	for _, key := range keys {
		for _, lang := range []string{u.LanguageCode, ""} {
			key.lang = lang
			if list := s.commands[key]; len(list) > 0 {
				return list
			}
		}
	}
	return nil
}

// setProfile sets one of the bot's name, description and short description.
func (s *Server) setProfile(p params, field string, limit int) (any, error) {
	lang, err := language(p)
	if err != nil {
		return nil, err
	}
	value := strings.TrimSpace(p.values[field])
	if utf16Length(value) > limit {
		return nil, bad("%s is too long", strings.ReplaceAll(field, "_", " "))
	}
	key := profileKey{field, lang}
	if value == "" {
		delete(s.profile, key)
	} else {
		s.profile[key] = value
	}
	s.bump()
	return true, nil
}

func (s *Server) getProfile(p params, field string) (any, error) {
	lang, err := language(p)
	if err != nil {
		return nil, err
	}
	return map[string]string{field: s.localized(field, lang)}, nil
}

// localized is a text of the bot's profile in a language, or in none.
func (s *Server) localized(field, lang string) string {
	for _, key := range []profileKey{{field, lang}, {field, ""}} {
		if value := s.profile[key]; value != "" {
			return value
		}
	}
	if field == "name" {
		return s.me.FirstName
	}
	return ""
}

// Commands returns the names of the commands that the bot registered for a
// language, "" being everybody else's, in the default scope.
func (s *Server) Commands(lang string) []string {
	s.mu.Lock()
	defer s.mu.Unlock()
	var names []string
	for _, c := range s.commands[commandKey{scope: "default", lang: lang}] {
		names = append(names, c.Command)
	}
	return names
}
