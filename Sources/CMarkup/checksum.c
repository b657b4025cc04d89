#include "CMarkup.h"

#include <zlib.h>

uint32_t nb_checksum(const void *bytes, size_t count) {
  return (uint32_t)crc32_z(0, bytes, bytes ? count : 0);
}
