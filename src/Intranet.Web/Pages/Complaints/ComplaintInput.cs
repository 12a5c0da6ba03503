using Intranet.Domain.Complaints;
using Intranet.Web.Files;

namespace Intranet.Web.Pages.Complaints;

/// <summary>A case as typed at the counter.</summary>
public sealed class ComplaintInput
{
    public long CentreId { get; set; }

    public IntakeChannel Channel { get; set; }

    public DateOnly? ReceivedOn { get; set; }

    public CaseNature Nature { get; set; }

    public long? CategoryId { get; set; }

    /// <summary>The category whose questions were on the form; without script they come with the first answer.</summary>
    public long? QuestionsOf { get; set; }

    /// <summary>What was answered, by the questions' ids.</summary>
    public Dictionary<long, string?> Answers { get; set; } = [];

    public string? Title { get; set; }

    public string? Detail { get; set; }

    /// <summary>A district ("9901") or a subdistrict ("990101"), by its code.</summary>
    public string? Area { get; set; }

    public string? Words { get; set; }

    public IdentityMode Mode { get; set; }

    public ComplainantKind Kind { get; set; }

    public string? Name { get; set; }

    public string? Phone { get; set; }

    public string? Address { get; set; }

    public string? FiledBy { get; set; }

    public ContactWish Contact { get; set; } = ContactWish.Telephone;

    public CaseWeight Weight { get; set; }

    public Urgency Urgency { get; set; }

    public SecrecyClass Secrecy { get; set; }

    public bool IsRestricted { get; set; }

    public string? ExternalReference { get; set; }

    /// <summary>Who is accused, in words.</summary>
    public string? Accused { get; set; }

    public long? AccusedAgencyId { get; set; }

    public FilesInput Papers { get; set; } = new();

    public ComplaintEntry ToEntry(CasePlace place) => new(Channel, Nature, CategoryId ?? 0, Title ?? "", Detail ?? "", ReceivedOn ?? default)
    {
        Weight = Weight, Urgency = Urgency, Secrecy = Secrecy, IsRestricted = IsRestricted, ExternalReference = ExternalReference, Place = place,
        Accused = new AccusedParty(Accused, AccusedAgencyId, []),
    };

    public ComplainantEntry ToComplainant() => new(Mode, Kind, Name, Phone, Address, FiledBy, Contact);
}
