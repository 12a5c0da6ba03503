namespace Intranet.Workflows.Engine;

/// <summary>All process definitions of this installation, by name and by the events they listen to.</summary>
public sealed class ProcessCatalogue
{
    private readonly Dictionary<string, ProcessDefinition> _byName;
    private readonly ILookup<string, ProcessDefinition> _byEvent;

    public ProcessCatalogue(IEnumerable<ProcessDefinition> definitions)
    {
        _byName = definitions.ToDictionary(d => d.Name, StringComparer.Ordinal);
        _byEvent = _byName.Values
            .SelectMany(d => d.Versions.SelectMany(v => d.TableOf(v).Events).Distinct(StringComparer.Ordinal).Select(e => (Event: e, Definition: d)))
            .ToLookup(x => x.Event, x => x.Definition, StringComparer.Ordinal);
    }

    public IReadOnlyCollection<ProcessDefinition> All => _byName.Values;

    /// <exception cref="KeyNotFoundException">An instance's definition is gone from the code.</exception>
    public ProcessDefinition this[string name] => _byName[name];

    public IEnumerable<ProcessDefinition> ListeningTo(string eventName) => _byEvent[eventName];

    /// <summary>The task for which a work item was opened, in the newest version that has it.</summary>
    /// <exception cref="InvalidOperationException">No version has it.</exception>
    public TaskStep TaskOf(WorkItem item)
    {
        var definition = _byName[item.Process];
        return definition.Versions.OrderDescending().Select(version => definition.TableOf(version).Steps.GetValueOrDefault(item.Step)).OfType<TaskStep>().First();
    }

    /// <summary>The table by which the instance runs.</summary>
    /// <exception cref="KeyNotFoundException">Its definition, or that version of it, is gone from the code.</exception>
    public ProcessTable TableOf(ProcessInstance instance) => _byName[instance.Process].TableOf(instance.Version);
}
