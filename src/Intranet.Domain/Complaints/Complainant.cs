using Intranet.Domain.Kernel;

namespace Intranet.Domain.Complaints;

/// <summary>Who brings a case, as typed at the counter.</summary>
/// <param name="FiledBy">Who files it for them; null if they do so themselves.</param>
public sealed record ComplainantEntry(
    IdentityMode Mode, ComplainantKind Kind = ComplainantKind.Individual, string? Name = null, string? Phone = null, string? Address = null,
    string? FiledBy = null, ContactWish Contact = ContactWish.Letter)
{
    public bool IsAnonymous => Mode is IdentityMode.AnonymousLetter or IdentityMode.AnonymousTip;

    public bool WantsToKnow => !IsAnonymous && Contact != ContactWish.NoContact;
}

/// <summary>What is sealed of a complainant, revealed one by one.</summary>
public enum IdentityField
{
    Name,
    Phone,
    Address,
    FiledBy,
}

/// <summary>
/// Who brought a case (ผู้ร้อง). Sealed: nothing reads its values but <see cref="RevealIdentity"/>; <see cref="SimilarCases"/>
/// compares the telephone number, and the retention schedule forgets them. No national id is taken: no
/// step of the work needs it.
/// </summary>
public sealed class Complainant : Entity
{
    public const int MaxName = 200;
    public const int MaxPhone = 40;
    public const int MaxAddress = 500;

    // Of a number dialled within the country: "053 000 000", "080 000 0000".
    private const int FewestDigits = 9;
    private const int MostDigits = 10;

    private Complainant() { }

    internal Complainant(long complaintId, ComplainantEntry entry)
    {
        (ComplaintId, Mode, Kind) = (complaintId, entry.Mode, entry.Kind);
        if (entry.IsAnonymous)
        {
            Contact = ContactWish.NoContact;
            return;
        }

        (Name, Phone, Address, FiledBy, Contact) = (entry.Name, entry.Phone, entry.Address, entry.FiledBy, entry.Contact);
        PhoneDigits = DigitsOf(entry.Phone);
    }

    public long ComplaintId { get; private set; }

    public IdentityMode Mode { get; private set; }

    public ComplainantKind Kind { get; private set; }

    public string? Name { get; private set; }

    public string? Phone { get; private set; }

    /// <summary>The telephone number however it was typed, by which <see cref="SimilarCases"/> finds what else it brought.</summary>
    public string? PhoneDigits { get; private set; }

    public string? Address { get; private set; }

    public string? FiledBy { get; private set; }

    public ContactWish Contact { get; private set; }

    /// <summary>The digits of a telephone number as dialled within the country; null if there are too few to tell people apart.</summary>
    internal static string? DigitsOf(string? phone)
    {
        var digits = string.Concat(ThaiText.FoldDigits(phone ?? "").Where(char.IsAsciiDigit));
        if (digits.StartsWith("66", StringComparison.Ordinal) && digits.Length > MostDigits) digits = $"0{digits[2..]}";
        return digits.Length >= FewestDigits ? digits : null;
    }

    /// <summary>Lets go of who it was. Kind and mode stay, for the statistics.</summary>
    /// <returns>How many values there were.</returns>
    public int Forget()
    {
        string?[] values = [Name, Phone, Address, FiledBy];
        (Name, Phone, PhoneDigits, Address, FiledBy, Contact) = (null, null, null, null, null, ContactWish.NoContact);
        return values.Count(v => v is not null);
    }

    internal string? ValueOf(IdentityField field) => field switch
    {
        IdentityField.Name => Name,
        IdentityField.Phone => Phone,
        IdentityField.Address => Address,
        IdentityField.FiledBy => FiledBy,
    };
}

/// <summary>That somebody read a sealed value, and why. A record of its own: reading changes nothing about the case.</summary>
public sealed class IdentityReveal : AggregateRoot
{
    public const int MaxReason = 300;

    private IdentityReveal() { }

    internal IdentityReveal(long complaintId, IdentityField field, string reason, long? personId, DateTimeOffset now)
    {
        (ComplaintId, Field, Reason, PersonId, At) = (complaintId, field, reason, personId, now);
        Raise(() => new IdentityRevealed(complaintId, field));
    }

    public long ComplaintId { get; private set; }

    public IdentityField Field { get; private set; }

    public string Reason { get; private set; } = "";

    public long? PersonId { get; private set; }

    public DateTimeOffset At { get; private set; }
}
