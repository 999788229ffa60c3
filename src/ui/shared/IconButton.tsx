import { Icon, type IconName } from './Icon.tsx';

interface Props {
  readonly icon: IconName;
  readonly label: string;
  readonly className?: string;
  /** Of a switch: whether it is on. */
  readonly isPressed?: boolean;
  readonly onPress: () => void;
}

/** A button that shows a sign; its label is read out and stands beside the pointer. */
export function IconButton({ icon, label, className = 'tool', isPressed, onPress }: Props) {
  return (
    <button
      type="button"
      className={className}
      aria-pressed={isPressed}
      aria-label={label}
      title={label}
      onClick={onPress}
    >
      <Icon name={icon} />
    </button>
  );
}
