using Intranet.Domain.Kernel;
using Intranet.Domain.Organisation;

namespace Intranet.Domain.Inquiries;

/// <summary>By which order members are replaced, and why.</summary>
/// <param name="Wording">What stands in the order before who leaves and who joins.</param>
public sealed record InquiryChangeTerms(string OrderNumber, DateOnly OrderedOn, string Wording);

/// <summary>What somebody was in a committee, and what they are from an order on.</summary>
/// <param name="Before">Null: they join.</param>
/// <param name="After">Null: they leave.</param>
public sealed record SeatChange(long PersonId, MemberRole? Before, MemberRole? After)
{
    /// <summary>What is different, those who leave first.</summary>
    public static IReadOnlyList<SeatChange> Between(IReadOnlyList<InquiryMember> before, IReadOnlyList<InquiryMember> after) =>
    [
        .. before.Where(b => !after.Any(a => a.PersonId == b.PersonId)).Select(b => new SeatChange(b.PersonId, b.Role, After: null)),
        .. after.Select(a => new SeatChange(a.PersonId, before.FirstOrDefault(b => b.PersonId == a.PersonId)?.Role, a.Role)).Where(c => c.Before != c.After),
    ];
}

/// <summary>An order by which members of a committee were replaced (คำสั่งเปลี่ยนแปลงคณะกรรมการ). It is not changed afterwards.</summary>
public sealed class InquiryChange : Entity
{
    private readonly List<InquiryChangeSeat> _seats = [];

    private InquiryChange() { }

    internal InquiryChange(InquiryChangeTerms terms, IEnumerable<SeatChange> seats, long? orderedById, DateTimeOffset now)
    {
        (OrderNumber, OrderedOn, Wording, OrderedById, At) = (terms.OrderNumber, terms.OrderedOn, terms.Wording, orderedById, now);
        _seats.AddRange(seats.Select(seat => new InquiryChangeSeat(seat)));
    }

    public long InquiryId { get; private set; }

    public string OrderNumber { get; private set; } = "";

    public DateOnly OrderedOn { get; private set; }

    public string Wording { get; private set; } = "";

    public long? OrderedById { get; private set; }

    public DateTimeOffset At { get; private set; }

    public IReadOnlyList<InquiryChangeSeat> Seats => _seats;
}

/// <summary>One person in an order that replaces members (<see cref="SeatChange"/>).</summary>
public sealed class InquiryChangeSeat : Entity
{
    private InquiryChangeSeat() { }

    internal InquiryChangeSeat(SeatChange seat) => (PersonId, Before, After) = (seat.PersonId, seat.Before, seat.After);

    public long ChangeId { get; private set; }

    public long PersonId { get; private set; }

    public MemberRole? Before { get; private set; }

    public MemberRole? After { get; private set; }
}
