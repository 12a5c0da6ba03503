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

/// <summary>Any organisation in the register (หน่วยงาน).</summary>
public sealed class Agency : AggregateRoot
{
    private Agency() { }

    public Agency(string code, string nameTh, string nameEn, string shortNameTh, AgencyKind kind, int precedence)
    {
        Code = code;
        NameTh = nameTh;
        NameEn = nameEn;
        ShortNameTh = shortNameTh;
        Kind = kind;
        Precedence = precedence;
        SearchText = ThaiText.Canonical($"{code} {nameTh} {shortNameTh} {nameEn}");
        Raise(() => new AgencyRegistered(Id));
    }

    public string Code { get; private set; } = "";

    public string NameTh { get; private set; } = "";

    public string NameEn { get; private set; } = "";

    public string ShortNameTh { get; private set; } = "";

    public AgencyKind Kind { get; private set; }

    /// <summary>The parent ministry's name, where there is one.</summary>
    public string? MinistryTh { get; init; }

    /// <summary>The four-digit code in its letters' numbers, where it has one.</summary>
    public string? DocumentCode { get; init; }

    /// <summary>Place in official lists; lower comes first.</summary>
    public int Precedence { get; private set; }

    /// <summary>The post that supervises it: a vice governor's, or the governor's.</summary>
    public long? SupervisorPostId { get; private set; }

    public string SearchText { get; private set; } = "";

    public void SuperviseBy(long postId)
    {
        SupervisorPostId = postId;
        Raise(() => new AgencySupervised(Id, postId));
    }
}

[StoredName("organisation.agency-registered")]
public sealed record AgencyRegistered(long AgencyId) : IDomainEvent
{
    public RecordRef Record => RecordTypes.Ref<Agency>(AgencyId);
}

[StoredName("organisation.agency-supervised")]
public sealed record AgencySupervised(long AgencyId, long PostId) : IDomainEvent
{
    public RecordRef Record => RecordTypes.Ref<Agency>(AgencyId);
}

internal sealed class AgencyMapping : IEntityTypeConfiguration<Agency>
{
    public void Configure(EntityTypeBuilder<Agency> builder)
    {
        builder.Property(a => a.Code).IsCode();
        builder.Property(a => a.NameTh).HasMaxLength(200).HasThaiSort();
        builder.Property(a => a.NameEn).HasMaxLength(200);
        builder.Property(a => a.ShortNameTh).HasMaxLength(40);
        builder.Property(a => a.MinistryTh).HasMaxLength(100);
        builder.Property(a => a.DocumentCode).HasMaxLength(10);
        builder.Property(a => a.SearchText).HasMaxLength(600);
        builder.HasIndex(a => a.Code).IsUnique();
        builder.HasIndex(a => a.Precedence);
        builder.HasOne<Post>().WithMany().HasForeignKey(a => a.SupervisorPostId).OnDelete(DeleteBehavior.Restrict);
    }
}
