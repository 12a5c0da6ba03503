using Intranet.Domain.Data;
using Intranet.Domain.Kernel;
using Microsoft.EntityFrameworkCore;
using Microsoft.EntityFrameworkCore.Metadata.Builders;

namespace Intranet.Domain.Organisation;

/// <summary>A post in an agency (ตำแหน่ง). Work and memberships are addressed to posts; people come and go.</summary>
public sealed class Post : AggregateRoot
{
    private readonly List<PostHolding> _holdings = [];

    private Post() { }

    public Post(long agencyId, string titleTh, string titleEn, bool isHead)
    {
        AgencyId = agencyId;
        TitleTh = titleTh;
        TitleEn = titleEn;
        IsHead = isHead;
        Raise(() => new PostCreated(Id, agencyId));
    }

    public long AgencyId { get; private set; }

    public string TitleTh { get; private set; } = "";

    public string TitleEn { get; private set; } = "";

    /// <summary>The post that heads the agency and decides for it (หัวหน้าส่วนราชการ).</summary>
    public bool IsHead { get; private set; }

    public IReadOnlyList<PostHolding> Holdings => _holdings;

    /// <summary>Puts somebody into the post.</summary>
    /// <exception cref="RuleBroken">
    /// The post has a holder of that kind in that time, or the person would act for themself: who holds a post has its powers already.
    /// </exception>
    public void Appoint(long personId, HoldingKind kind, DateOnly from, DateOnly? to, string? orderNumber)
    {
        var meanwhile = _holdings.FindAll(h => h.Overlaps(from, to));
        if (meanwhile.Exists(h => h.PersonId == personId && h.Kind != kind)) throw new RuleBroken("organisation.acts-for-self", TitleTh);
        if (meanwhile.Exists(h => h.Kind == kind))
            throw kind == HoldingKind.Acting ? new RuleBroken("organisation.post-acted-in", TitleTh) : new RuleBroken("organisation.post-held", TitleTh);

        _holdings.Add(new PostHolding(personId, kind, from, to, orderNumber));
        Raise(() => new HolderAppointed(Id, personId, kind, from, to));
    }

    public void Revise(string titleTh, string titleEn)
    {
        TitleTh = titleTh;
        TitleEn = titleEn;
        Raise(() => new PostRevised(Id));
    }

    /// <summary>Sets the last day of a holding, or an earlier one.</summary>
    /// <exception cref="RuleBroken">The day is before the holding's first day, or after the last day it has already.</exception>
    /// <exception cref="RecordNotFound">The post has no such holding.</exception>
    public void EndHolding(long holdingId, DateOnly lastDay)
    {
        var holding = _holdings.Find(h => h.Id == holdingId) ?? throw new RecordNotFound();
        holding.EndOn(lastDay);
        var personId = holding.PersonId;
        Raise(() => new HoldingEnded(Id, personId, lastDay));
    }
}

public enum HoldingKind
{
    Substantive,

    /// <summary>รักษาราชการแทน: the full powers of the post for the period, by order.</summary>
    Acting,
}

/// <summary>Who holds a post, from the first to the last day, both included; an open end is null.</summary>
public sealed class PostHolding : Entity
{
    private PostHolding() { }

    internal PostHolding(long personId, HoldingKind kind, DateOnly from, DateOnly? to, string? orderNumber)
    {
        PersonId = personId;
        Kind = kind;
        From = from;
        To = to;
        OrderNumber = orderNumber;
    }

    public long PostId { get; private set; }

    public long PersonId { get; private set; }

    public HoldingKind Kind { get; private set; }

    public DateOnly From { get; private set; }

    public DateOnly? To { get; private set; }

    /// <summary>The order that appointed, e.g. "คำสั่งจังหวัดธาราเวียง ที่ 1187/2569".</summary>
    public string? OrderNumber { get; private set; }

    internal void EndOn(DateOnly lastDay)
    {
        if (lastDay < From) throw new RuleBroken("organisation.holding-ends-before-start");
        if (To < lastDay) throw new RuleBroken("organisation.holding-ended");
        To = lastDay;
    }

    public bool Overlaps(DateOnly from, DateOnly? to) => From <= (to ?? DateOnly.MaxValue) && from <= (To ?? DateOnly.MaxValue);
}

[StoredName("organisation.post-created")]
public sealed record PostCreated(long PostId, long AgencyId) : IDomainEvent
{
    public RecordRef Record => RecordTypes.Ref<Post>(PostId);
}

[StoredName("organisation.post-revised")]
public sealed record PostRevised(long PostId) : IDomainEvent
{
    public RecordRef Record => RecordTypes.Ref<Post>(PostId);
}

[StoredName("organisation.holding-ended")]
public sealed record HoldingEnded(long PostId, long PersonId, DateOnly LastDay) : IDomainEvent
{
    public RecordRef Record => RecordTypes.Ref<Post>(PostId);
}

[StoredName("organisation.holder-appointed")]
public sealed record HolderAppointed(long PostId, long PersonId, HoldingKind Kind, DateOnly From, DateOnly? To) : IDomainEvent
{
    public RecordRef Record => RecordTypes.Ref<Post>(PostId);
}

internal sealed class PostMapping : IEntityTypeConfiguration<Post>, IEntityTypeConfiguration<PostHolding>
{
    public void Configure(EntityTypeBuilder<Post> builder)
    {
        builder.Property(p => p.TitleTh).HasMaxLength(200);
        builder.Property(p => p.TitleEn).HasMaxLength(200);
        builder.HasIndex(p => new { p.AgencyId, p.IsHead });
        builder.HasOne<Agency>().WithMany().HasForeignKey(p => p.AgencyId).OnDelete(DeleteBehavior.Restrict);
        builder.HasMany(p => p.Holdings).WithOne().HasForeignKey(h => h.PostId).OnDelete(DeleteBehavior.Cascade);
    }

    public void Configure(EntityTypeBuilder<PostHolding> builder)
    {
        builder.Property(h => h.OrderNumber).HasMaxLength(100);
        builder.HasIndex(h => h.PersonId);
        builder.HasOne<Person>().WithMany().HasForeignKey(h => h.PersonId).OnDelete(DeleteBehavior.Restrict);
    }
}
