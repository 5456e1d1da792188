// SPDX-License-Identifier: GPL-3.0-or-later
#include "model/document/public_faults.h"

#include "model/document/secrecy.h"
#include "model/document/secret_texts.h"

namespace nytto {

std::vector<Fault> publicFaults(const Contents& contents, const SecretTexts& secrets,
                                const Language& language) {
    const Secrecy secrecy(contents, language, false);
    std::vector<Fault> faults = faultsIn(contents);
    for (Fault& fault : faults) {
        // A name that is too short to be known again in any text stands in quotes here.
        if (const auto held = contents.find(fault.subject); held && secrecy.masks(fault.subject))
            fault.message.replace(u'“' + nameOf(*held) + u'”',
                                  u'“' + secrecy.name(fault.subject) + u'”');
        fault.message = secrets.masked(fault.message);
    }
    return faults;
}

} // namespace nytto
