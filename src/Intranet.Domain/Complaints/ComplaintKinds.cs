namespace Intranet.Domain.Complaints;

/// <summary>How a case came in (ช่องทางรับเรื่อง).</summary>
public enum IntakeChannel
{
    WalkIn,
    Hotline1567,
    Letter,
    Box,
    MobileUnit,
    DistrictCentre,
    OtherAgency,
    GovernmentLine1111,
    TraffyFondue,
    MinistryApp,
    Website,
}

/// <summary>What the contact is about (ลักษณะเรื่อง): most are not complaints, and statistics count them apart.</summary>
public enum CaseNature
{
    Complaint,
    ImmediateRelief,
    Advice,
    Information,
    Suggestion,
    Compliment,

    /// <summary>รับ-ส่งต่อ: taken in for another body.</summary>
    PassOn,
}

/// <summary>How much weight a case has (ประเภทการให้บริการ).</summary>
public enum CaseWeight
{
    General,
    Important,
    WideImpact,
    Policy,
}

/// <summary>ชั้นความเร็ว</summary>
public enum Urgency
{
    Normal,
    Urgent,
    VeryUrgent,
    MostUrgent,
}

/// <summary>ชั้นความลับ (ระเบียบว่าด้วยการรักษาความลับของทางราชการ พ.ศ. 2544), independent of urgency.</summary>
public enum SecrecyClass
{
    None,
    Confidential,
    Secret,
    TopSecret,
}

/// <summary>What may be known of whoever brings a case, and by whom.</summary>
public enum IdentityMode
{
    Named,

    /// <summary>ขอปกปิดชื่อ: the centre knows, nobody else does.</summary>
    Concealed,

    /// <summary>บัตรสนเท่ห์: nobody knows.</summary>
    AnonymousLetter,

    /// <summary>A tip by telephone or in person without a name.</summary>
    AnonymousTip,
}

public enum ComplainantKind
{
    Individual,
    JuristicPerson,
    Group,
}

/// <summary>How the complainant wishes to be told of the outcome.</summary>
public enum ContactWish
{
    Letter,
    Telephone,
    NoContact,
}
