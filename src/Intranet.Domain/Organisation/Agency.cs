using Intranet.Domain.Data;
using Intranet.Domain.Kernel;
using Microsoft.EntityFrameworkCore;
using Microsoft.EntityFrameworkCore.Metadata.Builders;

namespace Intranet.Domain.Organisation;

public enum AgencyKind
{
    Provincial,
    CentralInProvince,
    StateEnterprise,
    District,
    LocalGovernment,
    Private,
    CivilSociety,
    ExternalCentral,
}

/// <summary>What is registered about an agency.</summary>
/// <param name="MinistryTh">The parent ministry's name, where there is one.</param>
/// <param name="DocumentCode">The four-digit code in its letters' numbers, where it has one.</param>
/// <param name="Precedence">Place in official lists; lower comes first.</param>
/// <param name="ParentAgencyId">The agency it is a part of, such as the Provincial Office of its units.</param>
/// <param name="SupervisorPostId">The post that supervises it: a vice governor's, or the governor's.</param>
public sealed record AgencyFacts(
    string Code, string NameTh, string NameEn, string ShortNameTh, AgencyKind Kind, string? MinistryTh, string? DocumentCode, int Precedence,
    long? ParentAgencyId = null, long? SupervisorPostId = null);

/// <summary>Any organisation in the register (หน่วยงาน).</summary>
public sealed class Agency : AggregateRoot
{
    internal const int MaxSearchText = 2000;

    private readonly List<AgencyName> _names = [];

    private Agency() { }

    public Agency(AgencyFacts facts)
    {
        _names.Add(new AgencyName(facts.NameTh, facts.NameEn, from: null, to: null));
        Write(facts);
        Raise(() => new AgencyRegistered(Id));
    }

    public string Code { get; private set; } = "";

    public string NameTh { get; private set; } = "";

    public string NameEn { get; private set; } = "";

    public string ShortNameTh { get; private set; } = "";

    public AgencyKind Kind { get; private set; }

    public string? MinistryTh { get; private set; }

    public string? DocumentCode { get; private set; }

    public int Precedence { get; private set; }

    public long? ParentAgencyId { get; private set; }

    public long? SupervisorPostId { get; private set; }

    public string SearchText { get; private set; } = "";

    /// <summary>The present name and those it had before; loaded when names are changed.</summary>
    public IReadOnlyList<AgencyName> Names => _names;

    public AgencyFacts Facts => new(
        Code, NameTh, NameEn, ShortNameTh, Kind, MinistryTh, DocumentCode, Precedence, ParentAgencyId, SupervisorPostId);

    /// <summary>Corrects what is registered. A corrected name replaces the present one; see <see cref="Rename"/>.</summary>
    public void Revise(AgencyFacts facts)
    {
        Present().Correct(facts.NameTh, facts.NameEn);
        var supervisor = SupervisorPostId;
        Write(facts);
        Raise(() => new AgencyRevised(Id));
        if (SupervisorPostId is { } postId && postId != supervisor) Raise(() => new AgencySupervised(Id, postId));
    }

    /// <summary>Gives a new name from a day on; the present one becomes a former name that ends the day before.</summary>
    /// <exception cref="RuleBroken">The day is in the future, or not after the day on which the present name began.</exception>
    public void Rename(string nameTh, string nameEn, string shortNameTh, DateOnly from, DateOnly today)
    {
        if (from > today) throw new RuleBroken("organisation.renamed-in-the-future");
        var present = Present();
        if (present.From >= from) throw new RuleBroken("organisation.renamed-before-present-name");

        present.EndOn(from.AddDays(-1));
        _names.Add(new AgencyName(nameTh, nameEn, from, to: null));
        Write(Facts with { NameTh = nameTh, NameEn = nameEn, ShortNameTh = shortNameTh });
        Raise(() => new AgencyRenamed(Id, from));
    }

    /// <summary>Notes a name it had in the past; of agencies that were merged there may be several at one time.</summary>
    /// <exception cref="RuleBroken">The name would end today or later.</exception>
    public void NoteFormerName(string nameTh, string nameEn, DateOnly? from, DateOnly to, DateOnly today)
    {
        if (to >= today) throw new RuleBroken("organisation.former-name-not-past");

        _names.Add(new AgencyName(nameTh, nameEn, from, to));
        Write(Facts);
        Raise(() => new FormerNameNoted(Id));
    }

    public void SuperviseBy(long postId)
    {
        SupervisorPostId = postId;
        Raise(() => new AgencySupervised(Id, postId));
    }

    // Agencies that were registered before names were kept have none yet.
    private AgencyName Present()
    {
        var present = _names.Find(n => n.To is null) ?? new AgencyName(NameTh, NameEn, from: null, to: null);
        if (!_names.Contains(present)) _names.Add(present);
        return present;
    }

    private void Write(AgencyFacts facts)
    {
        (Code, NameTh, NameEn, ShortNameTh) = (facts.Code, facts.NameTh, facts.NameEn, facts.ShortNameTh);
        (Kind, MinistryTh, DocumentCode, Precedence) = (facts.Kind, facts.MinistryTh, facts.DocumentCode, facts.Precedence);
        (ParentAgencyId, SupervisorPostId) = (facts.ParentAgencyId, facts.SupervisorPostId);
        var names = string.Join(' ', _names.Select(n => $"{n.NameTh} {n.NameEn}"));
        var words = ThaiText.Canonical($"{Code} {ShortNameTh} {names}");
        SearchText = words.Length <= MaxSearchText ? words : words[..MaxSearchText];
    }
}

/// <summary>A name of an agency in its time; open ends are null, and only the present name has no last day.</summary>
public sealed class AgencyName : Entity
{
    private AgencyName() { }

    internal AgencyName(string nameTh, string nameEn, DateOnly? from, DateOnly? to)
    {
        NameTh = nameTh;
        NameEn = nameEn;
        From = from;
        To = to;
    }

    public long AgencyId { get; private set; }

    public string NameTh { get; private set; } = "";

    public string NameEn { get; private set; } = "";

    public DateOnly? From { get; private set; }

    public DateOnly? To { get; private set; }

    internal void Correct(string nameTh, string nameEn) => (NameTh, NameEn) = (nameTh, nameEn);

    internal void EndOn(DateOnly lastDay) => To = lastDay;
}

internal sealed class AgencyMapping : IEntityTypeConfiguration<Agency>, IEntityTypeConfiguration<AgencyName>
{
    public void Configure(EntityTypeBuilder<Agency> builder)
    {
        builder.Property(a => a.Code).IsCode();
        builder.Property(a => a.NameTh).HasMaxLength(200).HasThaiSort();
        builder.Property(a => a.NameEn).HasMaxLength(200);
        builder.Property(a => a.ShortNameTh).HasMaxLength(40);
        builder.Property(a => a.MinistryTh).HasMaxLength(100);
        builder.Property(a => a.DocumentCode).HasMaxLength(10);
        builder.Property(a => a.SearchText).HasMaxLength(Agency.MaxSearchText);
        builder.Ignore(a => a.Facts);
        builder.HasIndex(a => a.Code).IsUnique();
        builder.HasIndex(a => a.Precedence);
        builder.HasOne<Post>().WithMany().HasForeignKey(a => a.SupervisorPostId).OnDelete(DeleteBehavior.Restrict);
        builder.HasOne<Agency>().WithMany().HasForeignKey(a => a.ParentAgencyId).OnDelete(DeleteBehavior.Restrict);
        builder.HasMany(a => a.Names).WithOne().HasForeignKey(n => n.AgencyId).OnDelete(DeleteBehavior.Cascade);
    }

    public void Configure(EntityTypeBuilder<AgencyName> builder)
    {
        builder.Property(n => n.NameTh).HasMaxLength(200);
        builder.Property(n => n.NameEn).HasMaxLength(200);
    }
}
