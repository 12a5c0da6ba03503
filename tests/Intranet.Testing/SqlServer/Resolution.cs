using Microsoft.SqlServer.TransactSql.ScriptDom;

namespace Intranet.Testing.SqlServer;

/// <summary>What is known and what was found wrong at one point of the walk through a script.</summary>
internal sealed class Resolution
{
    private int _lineOffset;
    private int _batchStart;

    public Catalogue Catalogue { get; } = new();

    public List<TSqlFault> Faults { get; } = [];

    /// <summary>Counts statements: tells what existed when the current batch was compiled.</summary>
    public int Now { get; private set; }

    public void BeginBatch() => _batchStart = ++Now;

    public void BeginStatement() => Now++;

    public void Fault(int line, string message) => Faults.Add(new TSqlFault(line + _lineOffset, message));

    public void Fault(TSqlFragment at, string message) => Fault(at.StartLine, message);

    /// <summary>
    /// A batch is compiled as a whole before it runs. A table that does not exist yet is looked up late, but a column added to an
    /// existing table is invisible to the data statements of the same batch (error 207).
    /// </summary>
    public bool IsInvisibleInBatch(Table table, Column column) => table.CreatedAt < _batchStart && column.AddedAt >= _batchStart;

    /// <summary>Resolves the text of an EXEC(N'...'), which is a batch of its own inside the current one.</summary>
    public void ResolveDynamic(Literal text)
    {
        var (lineOffset, batchStart) = (_lineOffset, _batchStart);
        _lineOffset += text.StartLine - 1;
        TSqlScript.Resolve(text.Value, this);
        (_lineOffset, _batchStart) = (lineOffset, batchStart);
    }

    /// <summary>The table, or null after a fault.</summary>
    public Table? FindTable(SchemaObjectName name)
    {
        var table = Catalogue.Table(ObjectName.From(name));
        if (table is null)
            Fault(name, $"Unknown table '{ObjectName.From(name)}'.");
        return table;
    }

    /// <summary>The column, or null after a fault.</summary>
    public Column? FindColumn(Table table, Identifier name, string user)
    {
        var column = table.Column(name.Value);
        if (column is null)
            Fault(name, $"{user} names the unknown column '{name.Value}' of table '{table.Name}'.");
        return column;
    }

    /// <summary>Enters a name into the schema's one namespace for tables, views, sequences, routines and constraints.</summary>
    public bool Declare(TSqlFragment at, ObjectName name, string kind)
    {
        if (!Catalogue.HasSchema(name.Schema))
            Fault(at, $"Unknown schema '{name.Schema}' of {kind} '{name}'.");
        if (Catalogue.TryAdd(name, kind))
            return true;
        Fault(at, $"Duplicate name: {kind} '{name}' is already the name of a {Catalogue.KindOf(name)}.");
        return false;
    }
}
