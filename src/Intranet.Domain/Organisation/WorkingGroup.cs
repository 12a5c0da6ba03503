using Intranet.Domain.Data;
using Intranet.Domain.Kernel;
using Microsoft.EntityFrameworkCore;
using Microsoft.EntityFrameworkCore.Metadata.Builders;

namespace Intranet.Domain.Organisation;

public enum MemberRole
{
    Chair,
    ViceChair,
    Adviser,
    Member,
    MemberSecretary,
    AssistantSecretary,
    Attendee,
}

/// <summary>A seat in a body: a person by name, or a post, whoever holds it when the body meets. Exactly one of the two.</summary>
/// <param name="Replaceable">Whether somebody may come instead; the order that appoints may forbid it.</param>
/// <param name="From">The first day of the seat; null: from the beginning.</param>
/// <param name="To">The last day of the seat; null: while the body stands.</param>
public sealed record Seat(MemberRole Role, long? PersonId, long? PostId, bool Replaceable = true, DateOnly? From = null, DateOnly? To = null);

/// <summary>An appointed body that meets (คณะทำงาน, คณะกรรมการ), with its seats in order of precedence.</summary>
public sealed class WorkingGroup : AggregateRoot, IClosableRecord
{
    /// <summary>What a body starts with; each body's own depth is data.</summary>
    public const int DefaultDelegationDepth = 2;

    /// <summary>What the code of a closed body begins with.</summary>
    public const string ClosedCode = "closed-";

    private readonly List<WorkingGroupMember> _members = [];

    private WorkingGroup() { }

    public WorkingGroup(BodyFacts facts, IEnumerable<Seat> seats)
    {
        Write(facts);
        foreach (var seat in seats) Place(seat);
        Raise(() => new WorkingGroupFormed(Id));
    }

    /// <summary>
    /// A body of which only those know who were granted access to it: it is in no list of anybody else. It is changed only through the
    /// record that it was formed for.
    /// </summary>
    public static WorkingGroup Closed(BodyFacts facts, IEnumerable<Seat> seats)
    {
        var group = new WorkingGroup(facts, seats) { IsClosed = true };
        foreach (var member in group._members) member.Close();
        return group;
    }

    public string Code { get; private set; } = "";

    public string NameTh { get; private set; } = "";

    public string NameEn { get; private set; } = "";

    public long SecretariatAgencyId { get; private set; }

    public string? OrderNumber { get; private set; }

    public DateOnly? From { get; private set; }

    public DateOnly? To { get; private set; }

    public NumberingRule Numbering { get; private set; }

    public int DelegationDepth { get; private set; } = DefaultDelegationDepth;

    public bool IsClosed { get; private init; }

    public IReadOnlyList<WorkingGroupMember> Members => _members;

    /// <exception cref="RuleBroken">"organisation.closed-body".</exception>
    public void Revise(BodyFacts facts)
    {
        CheckNotClosed();
        Write(facts);
        Raise(() => new WorkingGroupRevised(Id));
    }

    /// <summary>Adds a seat, last in the order of precedence.</summary>
    /// <exception cref="RuleBroken">In that time the person or the post has a seat already, or somebody else is the chair.</exception>
    public void AddSeat(Seat seat)
    {
        CheckNotClosed();
        Place(seat);
        Raise(() => new SeatAdded(Id, seat.Role, seat.PersonId, seat.PostId));
    }

    /// <summary>Sets the last day of a seat, or an earlier one.</summary>
    /// <exception cref="RuleBroken">The day is before the seat's first day, or after the last day it has already.</exception>
    public void EndSeat(long seatId, DateOnly lastDay)
    {
        CheckNotClosed();
        SeatOf(seatId).EndOn(lastDay);
        Raise(() => new SeatEnded(Id, seatId, lastDay));
    }

    /// <summary>Moves a seat to a place in the order of precedence; the others close up.</summary>
    public void MoveSeat(long seatId, int place)
    {
        CheckNotClosed();
        var moved = SeatOf(seatId);
        var order = _members.Where(m => m != moved).OrderBy(m => m.Order).ToList();
        order.Insert(Math.Clamp(place - 1, 0, order.Count), moved);
        for (var i = 0; i < order.Count; i++) order[i].StandAt(i + 1);
        Raise(() => new SeatMoved(Id, seatId));
    }

    /// <summary>A closed body stands until the day, and no longer.</summary>
    internal void End(DateOnly lastDay)
    {
        To = lastDay;
        Raise(() => new WorkingGroupRevised(Id));
    }

    /// <summary>People leave a closed body; the day before was their last. Who came today has never been in it.</summary>
    internal void Leave(IReadOnlyCollection<long> people, DateOnly today)
    {
        foreach (var member in _members.FindAll(m => m.To is null && people.Contains(m.PersonId ?? 0)))
        {
            if (member.From >= today) _members.Remove(member);
            else member.EndOn(today.AddDays(-1));
        }

        Raise(() => new WorkingGroupRevised(Id));
    }

    /// <summary>These sit in a closed body from today on, in this order of precedence; whoever has their role already keeps the seat.</summary>
    internal void Reseat(IReadOnlyList<Seat> seats, DateOnly today)
    {
        Leave([.. _members.Where(m => m.To is null && !seats.Any(s => s.PersonId == m.PersonId && s.Role == m.Role)).Select(m => m.PersonId ?? 0)], today);
        for (var i = 0; i < seats.Count; i++)
        {
            var seated = _members.Find(m => m.To is null && m.PersonId == seats[i].PersonId) ?? Place(seats[i] with { From = today });
            seated.Close();
            seated.StandAt(i + 1);
        }
    }

    private void CheckNotClosed()
    {
        if (IsClosed) throw new RuleBroken("organisation.closed-body");
    }

    private WorkingGroupMember Place(Seat seat)
    {
        var meanwhile = _members.FindAll(m => m.Overlaps(seat.From, seat.To));
        if (meanwhile.Exists(m => m.PersonId == seat.PersonId && m.PostId == seat.PostId)) throw new RuleBroken("organisation.seated-already");
        if (seat.Role == MemberRole.Chair && meanwhile.Exists(m => m.Role == MemberRole.Chair)) throw new RuleBroken("organisation.chaired-already");
        var member = new WorkingGroupMember(seat, _members.Select(m => m.Order).DefaultIfEmpty().Max() + 1);
        _members.Add(member);
        return member;
    }

    private WorkingGroupMember SeatOf(long seatId) => _members.Find(m => m.Id == seatId) ?? throw new RecordNotFound();

    private void Write(BodyFacts facts)
    {
        (Code, NameTh, NameEn, SecretariatAgencyId) = (facts.Code, facts.NameTh, facts.NameEn, facts.SecretariatAgencyId);
        (OrderNumber, From, To) = (facts.OrderNumber, facts.From, facts.To);
        (Numbering, DelegationDepth) = (facts.Numbering, facts.DelegationDepth);
    }
}

internal sealed class WorkingGroupMapping : IEntityTypeConfiguration<WorkingGroup>, IEntityTypeConfiguration<WorkingGroupMember>
{
    public void Configure(EntityTypeBuilder<WorkingGroup> builder)
    {
        builder.Property(g => g.Code).IsCode();
        builder.Property(g => g.NameTh).HasMaxLength(300).HasThaiSort();
        builder.Property(g => g.NameEn).HasMaxLength(300);
        builder.Property(g => g.OrderNumber).HasMaxLength(100);
        builder.HasIndex(g => g.Code).IsUnique();
        builder.HasOne<Agency>().WithMany().HasForeignKey(g => g.SecretariatAgencyId).OnDelete(DeleteBehavior.Restrict);
        builder.HasMany(g => g.Members).WithOne().HasForeignKey(m => m.WorkingGroupId).OnDelete(DeleteBehavior.Cascade);
    }

    public void Configure(EntityTypeBuilder<WorkingGroupMember> builder)
    {
        builder.HasOne<Person>().WithMany().HasForeignKey(m => m.PersonId).OnDelete(DeleteBehavior.Restrict);
        builder.HasOne<Post>().WithMany().HasForeignKey(m => m.PostId).OnDelete(DeleteBehavior.Restrict);
        // Not unique, because moving a seat changes the places of several.
        builder.HasIndex(m => new { m.WorkingGroupId, m.Order });
    }
}
