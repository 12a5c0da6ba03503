namespace Intranet.Testing.SqlServer;

/// <summary>A resolved type: equal when SQL Server accepts one column as a foreign key of the other.</summary>
internal sealed record SqlType(string Name, string Arguments, int Bytes, bool CanBeKey = true)
{
    public const int Max = int.MaxValue;

    public static readonly SqlType RowVersion = new("rowversion", "", 8);

    private bool IsOfVariableLength => Name is "varchar" or "nvarchar" or "varbinary";

    /// <summary>The one change of type that an index on the column survives.</summary>
    public bool Widens(SqlType old) => IsOfVariableLength && Name == old.Name && CanBeKey && Bytes >= old.Bytes;

    public override string ToString() => Name + Arguments;
}
