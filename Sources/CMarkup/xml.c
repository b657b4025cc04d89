#include "CMarkup.h"

#include <libxml/parser.h>
#include <libxml/parserInternals.h>
#include <limits.h>
#include <string.h>

enum { MOST_ATTRIBUTES = 16, ROOM = 1 << 14 };

struct session {
  const nb_markup_handler *handler;
  void *context;
  xmlParserCtxtPtr parser;
  int has_type;
};

static size_t offset(const struct session *session) {
  xmlParserInputPtr input = session->parser ? session->parser->input : NULL;
  if (!input) return 0;
  return (size_t)input->consumed + (size_t)(input->cur - input->base);
}

static void on_start(void *data, const xmlChar *name, const xmlChar *prefix, const xmlChar *uri,
                     int namespaces, const xmlChar **declared, int count, int defaulted,
                     const xmlChar **attributes) {
  (void)prefix, (void)uri, (void)namespaces, (void)declared, (void)defaulted;
  struct session *session = data;
  char values[ROOM];
  size_t used = 0;
  const char *pairs[2 * MOST_ATTRIBUTES + 1];
  if (count > MOST_ATTRIBUTES) count = MOST_ATTRIBUTES;
  for (int i = 0; i < count; i++) {
    // Five pointers an attribute: name, prefix, URI, value, and the value's end.
    const xmlChar *value = attributes[5 * i + 3];
    size_t length = (size_t)(attributes[5 * i + 4] - value);
    // Each of those behind has room for its end.
    size_t room = ROOM - used - (size_t)(count - i);
    if (length > room) length = room;
    memcpy(values + used, value, length);
    values[used + length] = 0;
    pairs[2 * i] = (const char *)attributes[5 * i];
    pairs[2 * i + 1] = values + used;
    used += length + 1;
  }
  pairs[2 * count] = NULL;
  session->handler->start(session->context, (const char *)name, pairs, offset(session));
}

static void on_end(void *data, const xmlChar *name, const xmlChar *prefix, const xmlChar *uri) {
  (void)prefix, (void)uri;
  struct session *session = data;
  session->handler->end(session->context, (const char *)name);
}

static void on_text(void *data, const xmlChar *bytes, int count) {
  struct session *session = data;
  session->handler->text(session->context, bytes, (size_t)count, offset(session));
}

static void on_type(void *data, const xmlChar *name, const xmlChar *id, const xmlChar *system) {
  (void)name, (void)id, (void)system;
  struct session *session = data;
  session->has_type = 1;
  xmlStopParser(session->parser);
}

static void on_error(void *data, xmlErrorPtr error) {
  (void)data;
  (void)error;
}

int nb_xml_parse(const uint8_t *bytes, size_t count, const nb_markup_handler *handler,
                 void *context) {
  if (count > INT_MAX) return -1;
  xmlSAXHandler sax;
  memset(&sax, 0, sizeof sax);
  sax.initialized = XML_SAX2_MAGIC;
  sax.startElementNs = on_start;
  sax.endElementNs = on_end;
  sax.characters = on_text;
  sax.ignorableWhitespace = on_text;
  sax.internalSubset = on_type;
  sax.serror = (xmlStructuredErrorFunc)on_error;

  struct session session = {handler, context, NULL, 0};
  xmlParserCtxtPtr parser = xmlCreatePushParserCtxt(&sax, &session, NULL, 0, NULL);
  if (!parser) return -1;
  session.parser = parser;
  xmlCtxtUseOptions(parser, XML_PARSE_NONET | XML_PARSE_NOERROR | XML_PARSE_NOWARNING);
  int fault = xmlParseChunk(parser, (const char *)bytes, (int)count, 1);
  if (parser->myDoc) xmlFreeDoc(parser->myDoc);
  xmlFreeParserCtxt(parser);
  if (session.has_type) return -2;
  return fault ? -3 : 0;
}
