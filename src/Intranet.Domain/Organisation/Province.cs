using Intranet.Domain.Data;
using Intranet.Domain.Kernel;
using Microsoft.EntityFrameworkCore;
using Microsoft.EntityFrameworkCore.Metadata.Builders;

namespace Intranet.Domain.Organisation;

/// <summary>The province this installation serves (จังหวัด). There is one.</summary>
public sealed class Province : AggregateRoot
{
    private Province() { }

    public Province(string code, string nameTh, string nameEn, string letterCode)
    {
        Code = code;
        NameTh = nameTh;
        NameEn = nameEn;
        LetterCode = letterCode;
        Raise(() => new ProvinceSetUp(Id));
    }

    /// <summary>Two digits of the official area code.</summary>
    public string Code { get; private set; } = "";

    /// <summary>Without "จังหวัด".</summary>
    public string NameTh { get; private set; } = "";

    public string NameEn { get; private set; } = "";

    /// <summary>The two consonants at the head of its letters' numbers.</summary>
    public string LetterCode { get; private set; } = "";
}

[StoredName("organisation.province-set-up")]
public sealed record ProvinceSetUp(long ProvinceId) : IDomainEvent
{
    public RecordRef Record => RecordTypes.Ref<Province>(ProvinceId);
}

internal sealed class ProvinceMapping : IEntityTypeConfiguration<Province>
{
    public void Configure(EntityTypeBuilder<Province> builder)
    {
        builder.Property(p => p.Code).IsCode();
        builder.Property(p => p.LetterCode).HasMaxLength(4);
        builder.Property(p => p.NameTh).HasMaxLength(100);
        builder.Property(p => p.NameEn).HasMaxLength(100);
        builder.HasIndex(p => p.Code).IsUnique();
    }
}
