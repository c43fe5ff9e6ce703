package sandbox

import (
	"context"
	"encoding/json"
	"errors"
	"fmt"
	"net/http"
)

// What else one does on the page, beside writing and pressing.

// taken decodes what the page sends.
func taken[T any](body *json.Decoder, what string) (sent T, err error) {
	if err = body.Decode(&sent); err != nil {
		err = fmt.Errorf("%s: %w", what, err)
	}
	return sent, err
}

// takeFollow follows a link to the bot and tells which chat it opens.
func (s *Server) takeFollow(_ *http.Request, body *json.Decoder) (any, error) {
	sent, err := taken[struct {
		As   int64  `json:"as"`
		Link string `json:"link"`
	}](body, "follow")
	if err != nil {
		return nil, err
	}
	return map[string]int64{"chat": sent.As}, s.Follow(sent.As, sent.Link)
}

func (s *Server) takeKey(_ *http.Request, body *json.Decoder) (any, error) {
	sent, err := taken[struct {
		Chat int64  `json:"chat"`
		As   int64  `json:"as"`
		Text string `json:"text"`
	}](body, "key")
	if err != nil {
		return nil, err
	}
	return true, s.PressKey(sent.Chat, sent.As, sent.Text)
}

func (s *Server) takeShare(_ *http.Request, body *json.Decoder) (any, error) {
	sent, err := taken[struct {
		Chat   int64 `json:"chat"`
		Shared int64 `json:"shared"`
	}](body, "share")
	if err != nil {
		return nil, err
	}
	return true, s.ShareChat(sent.Chat, sent.Shared)
}

func (s *Server) takePlace(_ *http.Request, body *json.Decoder) (any, error) {
	sent, err := taken[struct {
		Chat int64 `json:"chat"`
		Location
	}](body, "place")
	if err != nil {
		return nil, err
	}
	return true, s.ShareLocation(sent.Chat, sent.Latitude, sent.Longitude)
}

type pageResult struct {
	ID          string    `json:"id"`
	Title       string    `json:"title"`
	Description string    `json:"description"`
	File        *pageFile `json:"file,omitempty"`
}

func (s *Server) takeQuery(r *http.Request, body *json.Decoder) (any, error) {
	sent, err := taken[struct {
		Chat   int64  `json:"chat"`
		As     int64  `json:"as"`
		Text   string `json:"text"`
		Offset string `json:"offset"`
	}](body, "query")
	if err != nil {
		return nil, err
	}
	ctx, cancel := context.WithTimeout(r.Context(), keepQuery)
	defer cancel()
	answer, err := s.Query(ctx, sent.Chat, sent.As, sent.Text, sent.Offset)
	if errors.Is(err, context.DeadlineExceeded) {
		return map[string]any{"late": true}, nil
	}
	results := make([]pageResult, len(answer.Results))
	for i, result := range answer.Results {
		results[i] = pageResult{result.ID, result.Title, result.Description, pageFileOf(result.Message.Media)}
	}
	return map[string]any{"query": answer.Query, "results": results, "next": answer.NextOffset, "button": answer.Button}, err
}

func (s *Server) takeChoose(_ *http.Request, body *json.Decoder) (any, error) {
	sent, err := taken[struct {
		Chat   int64  `json:"chat"`
		As     int64  `json:"as"`
		Topic  int    `json:"topic"`
		Query  string `json:"query"`
		Result string `json:"result"`
	}](body, "choose")
	if err != nil {
		return nil, err
	}
	return true, s.choose(sent.Chat, sent.As, sent.Topic, sent.Query, sent.Result)
}

// takeBot makes the bot what the owner of a group or channel wants it to be; an
// administrator gets the rights to post, pin and delete.
func (s *Server) takeBot(_ *http.Request, body *json.Decoder) (any, error) {
	sent, err := taken[struct {
		Chat   int64  `json:"chat"`
		Status string `json:"status"`
	}](body, "bot")
	if err != nil {
		return nil, err
	}
	return true, s.SetBot(sent.Chat, sent.Status, append(postRights(), "can_pin_messages")...)
}

func (s *Server) takeTopic(_ *http.Request, body *json.Decoder) (any, error) {
	sent, err := taken[struct {
		Chat   int64 `json:"chat"`
		Topic  int   `json:"topic"`
		Closed bool  `json:"closed"`
		Delete bool  `json:"delete"`
	}](body, "topic")
	if err != nil {
		return nil, err
	}
	if sent.Delete {
		return true, s.DeleteTopic(sent.Chat, sent.Topic)
	}
	return true, s.CloseTopic(sent.Chat, sent.Topic, sent.Closed)
}

func (s *Server) takeMigrate(_ *http.Request, body *json.Decoder) (any, error) {
	sent, err := taken[struct {
		Chat int64 `json:"chat"`
	}](body, "migrate")
	if err != nil {
		return nil, err
	}
	grown, err := s.Migrate(sent.Chat)
	return map[string]int64{"chat": grown}, err
}
