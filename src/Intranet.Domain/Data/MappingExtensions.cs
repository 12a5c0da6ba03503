using Intranet.Domain.Kernel;
using Microsoft.EntityFrameworkCore.Metadata.Builders;

namespace Intranet.Domain.Data;

/// <summary>The stable names of record types: the entity's class name, once and for all.</summary>
public static class RecordTypes
{
    public static string Of<TRecord>() => typeof(TRecord).Name;

    public static RecordRef Ref<TRecord>(long id) => new(Of<TRecord>(), id);
}

public static class MappingExtensions
{
    /// <summary>Sorted as a Thai dictionary does, by the database's Thai collation.</summary>
    public static PropertyBuilder<string> HasThaiSort(this PropertyBuilder<string> property)
    {
        IntranetDbContext.MarkThaiSort(property.Metadata);
        return property;
    }

    /// <summary>A stable code: short, machine-read, unique where it identifies.</summary>
    public static PropertyBuilder<string> IsCode(this PropertyBuilder<string> property) => property.HasMaxLength(40).IsUnicode(false);
}
