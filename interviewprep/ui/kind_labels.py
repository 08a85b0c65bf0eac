"""Words for the kinds of documents in `interviewprep.domain.kinds`."""

from PySide6.QtCore import QCoreApplication

translate = QCoreApplication.translate


def kind_words() -> dict[str | None, str]:
    """The name of every kind by its code, in the language of the window; None is a kind not chosen."""
    words: dict[str | None, str] = {None: translate("Kind", "Kind not chosen")}
    for part in (_personal(), _work_and_membership(), _evidence()):
        words.update(part)
    return words


def _personal() -> dict[str, str]:
    return {
        "passport": translate("Kind", "Passport"),
        "identity_card": translate("Kind", "Identity card"),
        "travel_document": translate("Kind", "Travel document"),
        "driving_licence": translate("Kind", "Driving licence"),
        "military_id": translate("Kind", "Military ID"),
        "birth_certificate": translate("Kind", "Birth certificate"),
        "marriage_certificate": translate("Kind", "Marriage certificate"),
        "divorce_certificate": translate("Kind", "Divorce certificate"),
        "death_certificate": translate("Kind", "Death certificate"),
        "family_book": translate("Kind", "Family book"),
        "name_change": translate("Kind", "Change of name"),
        "custody_decision": translate("Kind", "Decision on custody"),
        "school_certificate": translate("Kind", "School certificate"),
        "diploma": translate("Kind", "Diploma"),
        "transcript": translate("Kind", "Transcript of marks"),
        "student_card": translate("Kind", "Student card"),
    }


def _work_and_membership() -> dict[str, str]:
    return {
        "employment_letter": translate("Kind", "Letter from work"),
        "employment_contract": translate("Kind", "Employment contract"),
        "employment_record": translate("Kind", "Record of employment"),
        "dismissal": translate("Kind", "Dismissal"),
        "payslip": translate("Kind", "Payslip"),
        "business_registration": translate("Kind", "Business registration"),
        "party_card": translate("Kind", "Party card"),
        "union_card": translate("Kind", "Trade union card"),
        "organisation_letter": translate("Kind", "Letter from an organisation"),
        "faith_certificate": translate("Kind", "Certificate of faith"),
    }


def _evidence() -> dict[str, str]:
    return {
        "summons": translate("Kind", "Summons"),
        "arrest_warrant": translate("Kind", "Arrest warrant"),
        "court_decision": translate("Kind", "Court decision"),
        "authority_letter": translate("Kind", "Letter from an authority"),
        "fine": translate("Kind", "Fine"),
        "military_summons": translate("Kind", "Military summons"),
        "police_report": translate("Kind", "Police report"),
        "residence_permit": translate("Kind", "Residence permit"),
        "visa": translate("Kind", "Visa"),
        "attendance_slip": translate("Kind", "Attendance slip"),
        "medical_report": translate("Kind", "Medical report"),
        "threat_letter": translate("Kind", "Threat"),
        "witness_statement": translate("Kind", "Witness statement"),
        "photograph": translate("Kind", "Photograph"),
        "video": translate("Kind", "Video"),
        "messages": translate("Kind", "Messages"),
        "ticket": translate("Kind", "Ticket"),
        "country_information": translate("Kind", "Country information"),
        "explanation": translate("Kind", "Explanation"),
        "other_evidence": translate("Kind", "Other evidence"),
    }
