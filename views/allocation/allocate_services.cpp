// SPDX-License-Identifier: GPL-3.0-or-later
#include "views/allocation/allocate_services.h"

#include "model/entities/allocation/allocation_key.h"
#include "model/entities/allocation/service_part.h"
#include "model/entities/entity_info.h"
#include "model/entities/services/service.h"

#include <QCoreApplication>

#include <algorithm>
#include <unordered_set>

namespace nytto {

namespace {

struct AllocateServices {
    Q_DECLARE_TR_FUNCTIONS(AllocateServices)
};

template <class T>
int nextPosition(const Contents& contents) {
    int position = 0;
    for (const T& each : contents.all<T>())
        position = std::max(position, each.position + 1);
    return position;
}

} // namespace

std::vector<Id<Service>> unallocatedServices(const Contents& contents) {
    std::unordered_set<Id<Service>> allocated;
    for (const ServicePart& part : contents.all<ServicePart>())
        allocated.insert(part.service);
    std::vector<Id<Service>> left;
    for (const Service& service : contents.all<Service>())
        if (!allocated.contains(service.id))
            left.push_back(service.id);
    return left;
}

Edit allocateServices(const Contents& contents, Id<AllocationKey> key,
                      const std::vector<Id<Service>>& services) {
    EditBuilder builder(contents, {},
                        AllocateServices::tr("Allocate %n service(s) by “%1”", nullptr,
                                             static_cast<int>(services.size()))
                            .arg(contents.find(key)->name),
                        {});
    int partPosition = nextPosition<ServicePart>(contents);
    int keyPosition = nextPosition<PartKey>(contents);
    for (const Id<Service>& service : services) {
        ServicePart part;
        part.id = Id<ServicePart>::create();
        part.position = partPosition++;
        part.service = service;
        part.name = AllocateServices::tr("The whole service");
        PartKey of;
        of.id = Id<PartKey>::create();
        of.position = keyPosition++;
        of.part = part.id;
        of.allocationKey = key;
        builder.insert(part);
        builder.insert(of);
    }
    return builder.build();
}

} // namespace nytto
