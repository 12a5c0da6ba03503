using System.Globalization;
using Microsoft.SqlServer.TransactSql.ScriptDom;

namespace Intranet.Testing.SqlServer;

/// <summary>Resolves a type as written to a type with its length in bytes.</summary>
internal static class SqlTypeReader
{
    private static readonly Dictionary<SqlDataTypeOption, int> FixedBytes = new()
    {
        [SqlDataTypeOption.Bit] = 1,
        [SqlDataTypeOption.TinyInt] = 1,
        [SqlDataTypeOption.SmallInt] = 2,
        [SqlDataTypeOption.Int] = 4,
        [SqlDataTypeOption.BigInt] = 8,
        [SqlDataTypeOption.SmallMoney] = 4,
        [SqlDataTypeOption.Money] = 8,
        [SqlDataTypeOption.Real] = 4,
        [SqlDataTypeOption.Date] = 3,
        [SqlDataTypeOption.SmallDateTime] = 4,
        [SqlDataTypeOption.DateTime] = 8,
        [SqlDataTypeOption.UniqueIdentifier] = 16,
        [SqlDataTypeOption.Sql_Variant] = 900,
    };

    /// <summary>The type, or null and why it is refused.</summary>
    public static (SqlType? Type, string? Fault) Read(DataTypeReference? reference) => reference switch
    {
        null => (null, "The column has no data type."),
        SqlDataTypeReference system => ReadSystem(system),
        XmlDataTypeReference => (new SqlType("xml", "", SqlType.Max, CanBeKey: false), null),
        _ => ReadNamed(reference.Name),
    };

    private static (SqlType?, string?) ReadNamed(SchemaObjectName name)
    {
        var isSystem = name.SchemaIdentifier is null || SqlNames.Same(name.SchemaIdentifier.Value, "sys");
        return (isSystem ? name.BaseIdentifier.Value.ToUpperInvariant() : "") switch
        {
            "SYSNAME" => (Sized("nvarchar", 128, 2), null),
            "HIERARCHYID" => (new SqlType("hierarchyid", "", 892), null),
            "GEOGRAPHY" => (new SqlType("geography", "", SqlType.Max, CanBeKey: false), null),
            "GEOMETRY" => (new SqlType("geometry", "", SqlType.Max, CanBeKey: false), null),
            _ => (null, $"Unknown data type '{name.BaseIdentifier.Value}'."),
        };
    }

    private static (SqlType?, string?) ReadSystem(SqlDataTypeReference reference)
    {
        var option = reference.SqlDataTypeOption;
        var arguments = reference.Parameters;
        var type = option switch
        {
            SqlDataTypeOption.Char => Text("char", arguments, bytesEach: 1, longest: 8000),
            SqlDataTypeOption.NChar => Text("nchar", arguments, bytesEach: 2, longest: 4000),
            SqlDataTypeOption.Binary => Text("binary", arguments, bytesEach: 1, longest: 8000),
            SqlDataTypeOption.VarChar => Text("varchar", arguments, bytesEach: 1, longest: 8000, mayBeMax: true),
            SqlDataTypeOption.NVarChar => Text("nvarchar", arguments, bytesEach: 2, longest: 4000, mayBeMax: true),
            SqlDataTypeOption.VarBinary => Text("varbinary", arguments, bytesEach: 1, longest: 8000, mayBeMax: true),
            SqlDataTypeOption.Decimal or SqlDataTypeOption.Numeric => Decimal(arguments),
            SqlDataTypeOption.Float => Float(arguments),
            SqlDataTypeOption.Time => Moment("time", arguments, bytes: 3),
            SqlDataTypeOption.DateTime2 => Moment("datetime2", arguments, bytes: 6),
            SqlDataTypeOption.DateTimeOffset => Moment("datetimeoffset", arguments, bytes: 8),
            _ when arguments.Count > 0 => null,
            SqlDataTypeOption.Rowversion or SqlDataTypeOption.Timestamp => SqlType.RowVersion,
            SqlDataTypeOption.Text => new SqlType("text", "", SqlType.Max, CanBeKey: false),
            SqlDataTypeOption.NText => new SqlType("ntext", "", SqlType.Max, CanBeKey: false),
            SqlDataTypeOption.Image => new SqlType("image", "", SqlType.Max, CanBeKey: false),
            _ when FixedBytes.TryGetValue(option, out var bytes) => new SqlType(option.ToString().ToLowerInvariant(), "", bytes),
            _ => null,
        };
        return type is null ? (null, $"Data type '{Written(reference)}' is not valid for a column.") : (type, null);
    }

    private static SqlType? Text(string name, IList<Literal> arguments, int bytesEach, int longest, bool mayBeMax = false)
    {
        if (arguments is [MaxLiteral])
            return mayBeMax ? new SqlType(name, "(max)", SqlType.Max, CanBeKey: false) : null;
        return arguments.Count <= 1 && Number(arguments, 0, otherwise: 1) is var length && length >= 1 && length <= longest
            ? Sized(name, length, bytesEach)
            : null;
    }

    private static SqlType Sized(string name, int length, int bytesEach) =>
        new(name, string.Create(CultureInfo.InvariantCulture, $"({length})"), length * bytesEach);

    private static SqlType? Decimal(IList<Literal> arguments)
    {
        var (precision, scale) = (Number(arguments, 0, otherwise: 18), Number(arguments, 1, otherwise: 0));
        if (arguments.Count > 2 || precision is < 1 or > 38 || scale < 0 || scale > precision)
            return null;
        var bytes = precision switch { <= 9 => 5, <= 19 => 9, <= 28 => 13, _ => 17 };
        return new SqlType("decimal", string.Create(CultureInfo.InvariantCulture, $"({precision},{scale})"), bytes);
    }

    private static SqlType? Float(IList<Literal> arguments) => (arguments.Count, Number(arguments, 0, otherwise: 53)) switch
    {
        ( > 1, _) or (_, < 1 or > 53) => null,
        (_, <= 24) => new SqlType("real", "", 4),
        _ => new SqlType("float", "", 8),
    };

    private static SqlType? Moment(string name, IList<Literal> arguments, int bytes)
    {
        var scale = Number(arguments, 0, otherwise: 7);
        if (arguments.Count > 1 || scale is < 0 or > 7)
            return null;
        var fraction = scale switch { <= 2 => 0, <= 4 => 1, _ => 2 };
        return new SqlType(name, string.Create(CultureInfo.InvariantCulture, $"({scale})"), bytes + fraction);
    }

    private static int Number(IList<Literal> arguments, int index, int otherwise)
    {
        if (arguments.Count <= index)
            return otherwise;
        return int.TryParse(arguments[index].Value, NumberStyles.None, CultureInfo.InvariantCulture, out var number) ? number : -1;
    }

    private static string Written(SqlDataTypeReference reference)
    {
        var arguments = string.Join(", ", reference.Parameters.Select(p => p.Value));
        return reference.SqlDataTypeOption.ToString().ToLowerInvariant() + (arguments.Length > 0 ? $"({arguments})" : "");
    }
}
