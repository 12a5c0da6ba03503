using Intranet.Domain.Data;
using Intranet.Domain.Kernel;
using Microsoft.EntityFrameworkCore;
using Microsoft.EntityFrameworkCore.Metadata.Builders;

namespace Intranet.Domain.Organisation;

/// <summary>An area of the province under a district chief (อำเภอ); its office is an <see cref="Agency"/>.</summary>
public sealed class District : AggregateRoot
{
    private readonly List<Subdistrict> _subdistricts = [];

    private District() { }

    internal District(DistrictEntry entry, long? officeId)
    {
        Code = entry.Code;
        Write(entry, officeId);
        Raise(() => new DistrictEntered(Id));
    }

    /// <summary>Four digits of the official area code.</summary>
    public string Code { get; private set; } = "";

    public string NameTh { get; private set; } = "";

    public string NameEn { get; private set; } = "";

    /// <summary>The agency that is its office (ที่ว่าการอำเภอ); null while the register does not say so.</summary>
    public long? OfficeId { get; private set; }

    public IReadOnlyList<Subdistrict> Subdistricts => _subdistricts;

    /// <summary>Corrects names and office, and adds the subdistricts that are not there yet; what is right already makes no event.</summary>
    /// <param name="entry">What is right.</param>
    /// <param name="officeId">Null leaves the office as it is.</param>
    internal void Correct(DistrictEntry entry, long? officeId)
    {
        if (Write(entry, officeId)) Raise(() => new DistrictCorrected(Id));
    }

    private bool Write(DistrictEntry entry, long? officeId)
    {
        var office = officeId ?? OfficeId;
        var changed = (NameTh, NameEn, OfficeId) != (entry.NameTh, entry.NameEn, office);
        OfficeId = office;
        (NameTh, NameEn) = (entry.NameTh, entry.NameEn);
        foreach (var (code, name) in entry.Subdistricts)
        {
            var known = _subdistricts.Find(s => s.Code == code);
            changed |= known?.NameTh != name;
            if (known is null) _subdistricts.Add(new Subdistrict(code, name));
            else known.Rename(name);
        }

        return changed;
    }
}

/// <summary>An area below a district (ตำบล).</summary>
public sealed class Subdistrict : Entity
{
    private Subdistrict() { }

    internal Subdistrict(string code, string nameTh) => (Code, NameTh) = (code, nameTh);

    public long DistrictId { get; private set; }

    /// <summary>Six digits of the official area code.</summary>
    public string Code { get; private set; } = "";

    /// <summary>In both languages: subdistricts are known by their Thai names.</summary>
    public string NameTh { get; private set; } = "";

    internal void Rename(string nameTh) => NameTh = nameTh;
}

[StoredName("organisation.district-entered")]
public sealed record DistrictEntered(long DistrictId) : IDomainEvent
{
    public RecordRef Record => RecordTypes.Ref<District>(DistrictId);
}

/// <summary>Its names or those of its subdistricts were corrected, or subdistricts were added.</summary>
[StoredName("organisation.district-corrected")]
public sealed record DistrictCorrected(long DistrictId) : IDomainEvent
{
    public RecordRef Record => RecordTypes.Ref<District>(DistrictId);
}

internal sealed class DistrictMapping : IEntityTypeConfiguration<District>, IEntityTypeConfiguration<Subdistrict>
{
    public void Configure(EntityTypeBuilder<District> builder)
    {
        builder.Property(d => d.Code).IsCode();
        builder.Property(d => d.NameTh).HasMaxLength(100);
        builder.Property(d => d.NameEn).HasMaxLength(100);
        builder.HasIndex(d => d.Code).IsUnique();
        builder.HasOne<Agency>().WithMany().HasForeignKey(d => d.OfficeId).OnDelete(DeleteBehavior.Restrict);
        builder.HasMany(d => d.Subdistricts).WithOne().HasForeignKey(s => s.DistrictId).OnDelete(DeleteBehavior.Restrict);
    }

    public void Configure(EntityTypeBuilder<Subdistrict> builder)
    {
        builder.Property(s => s.Code).IsCode();
        builder.Property(s => s.NameTh).HasMaxLength(100);
        builder.HasIndex(s => s.Code).IsUnique();
    }
}
