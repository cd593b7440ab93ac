"""The one entity: a person who left a job."""

from openfisca_core.entities import build_entity

Person = build_entity(key="person", plural="persons", label="A person who left a job", is_person=True)
